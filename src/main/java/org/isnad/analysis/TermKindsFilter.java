package org.isnad.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes of each word its terms, one of each {@link Kind} it has, all at one position. Stands last
 * in the chain: terms are handed on as {@link WordAttribute#term} alone, for to copy their letters
 * is to wait for memory.
 */
final class TermKindsFilter extends TokenFilter {

  /** An acronym this short is its only term: who types us does not want US. */
  private static final int SHORT_ACRONYM = 2;

  private final KnownWords known;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordAttribute word = addAttribute(WordAttribute.class);
  private final Term[] stacked = new Term[3];
  private int waiting;
  private int emitted;
  private int start;
  private int end;

  TermKindsFilter(TokenStream input, KnownWords known) {
    super(input);
    this.known = known;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (emitted < waiting) {
      // cheaper than a captured state: nothing but place and term matters after this filter
      clearAttributes();
      offset.setOffset(start, end);
      position.setPositionIncrement(0);
      word.setTerm(stacked[emitted++]);
      return true;
    }
    // marks without a letter fold to nothing, and what nobody sees holds no position
    do {
      if (!input.incrementToken()) {
        return false;
      }
    } while (term.isEmpty());
    stack();
    return true;
  }

  private void stack() {
    waiting = 0;
    emitted = 0;
    KnownWord terms = known.of(term.buffer(), term.length());
    word.setKnown(terms);
    if (word.is(WordAttribute.COMPOUND)) {
      word.setTerm(terms.name());
      return;
    }
    Term plain = terms.word();
    if (plain == null) {
      return;
    }
    if (word.is(WordAttribute.ACRONYM) && terms.plain().length() <= SHORT_ACRONYM) {
      word.setTerm(terms.acronym());
      return;
    }
    stacked[waiting++] = terms.stem();
    if (word.is(WordAttribute.NAME) && !word.is(WordAttribute.ARTICLE)) {
      stacked[waiting++] = terms.name();
    }
    if (word.is(WordAttribute.ACRONYM)) {
      stacked[waiting++] = terms.acronym();
    }
    word.setTerm(plain);
    start = offset.startOffset();
    end = offset.endOffset();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting = 0;
    emitted = 0;
  }
}
