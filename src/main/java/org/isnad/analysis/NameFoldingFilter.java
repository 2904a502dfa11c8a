package org.isnad.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.spelling.Folding;

/** Folds each word as {@link Folding} does. Offsets are left alone. */
final class NameFoldingFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Reads from another stream. */
  NameFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!lowerAscii(term.buffer(), term.length())) {
      String folded = Folding.fold(term);
      term.setEmpty().append(folded);
    }
    return true;
  }

  /** Nearly every word is ASCII, and for those folding is lower case; false where it is more. */
  private static boolean lowerAscii(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char c = word[i];
      if (c >= 'A' && c <= 'Z') {
        word[i] = (char) (c + ('a' - 'A'));
      } else if (c > '~' || c < ' ' || c == '`') {
        return false;
      }
    }
    return true;
  }
}
