package org.isnad.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes a possessive {@code 's} off, from the word and from its offsets, so that a highlight marks
 * the name alone.
 */
final class PossessiveFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);

  /** Reads from another stream. */
  PossessiveFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int name = term.length() - 2;
    if (name > 0 && isS(term.charAt(name + 1)) && isApostrophe(term.charAt(name))) {
      // where a filter before changed lengths, two units may be more than the token has
      int end = Math.max(offset.startOffset(), offset.endOffset() - 2);
      term.setLength(name);
      offset.setOffset(offset.startOffset(), end);
      word.add(WordAttribute.POSSESSIVE);
    }
    return true;
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
