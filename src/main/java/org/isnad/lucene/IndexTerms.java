package org.isnad.lucene;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.Kind;
import org.isnad.analysis.TextAnalysis;
import org.isnad.analysis.Token;

/**
 * What of an article's terms is indexed. A word that is its own stem stands in the index as the
 * word alone, for most words of a text are; who asks for the stem is answered by both terms.
 */
final class IndexTerms {

  private static final int PREFIX = Kind.STEM.prefix().length();

  private IndexTerms() {}

  /** The terms of the index that a term of a clause stands for, at least one. */
  static List<String> of(String term) {
    if (Kind.of(term) != Kind.STEM) {
      return List.of(term);
    }
    String word = term.substring(PREFIX);
    return TextAnalysis.isOwnStem(word) ? List.of(term, word) : List.of(term);
  }

  /** The terms of a stretch without the stems that are the word before them. */
  static List<Token> spared(List<Token> tokens) {
    var kept = new ArrayList<Token>(tokens.size());
    for (Token token : tokens) {
      if (!token.shared().isSpare()) {
        kept.add(token);
      }
    }
    return kept;
  }
}
