package org.isnad.analysis;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Terms that were made before, handed to Lucene: one field may hold several stretches of a text.
 */
final class ReadyTokenStream extends TokenStream {

  /** Keeps phrases from reaching over from one paragraph to the next. */
  private static final int BETWEEN_PARTS = 100;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRef bytes = new BytesRef();
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final List<List<Token>> parts;
  private Iterator<List<Token>> nextParts = Collections.emptyIterator();
  private Iterator<Token> next = Collections.emptyIterator();
  private int added;
  private boolean any;

  ReadyTokenStream(List<List<Token>> parts) {
    this.parts = parts;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (!next.hasNext()) {
      if (!nextParts.hasNext()) {
        return false;
      }
      next = nextParts.next().iterator();
      added = any ? BETWEEN_PARTS : 0;
    }
    Token token = next.next();
    bytes.bytes = token.shared().bytes();
    bytes.length = bytes.bytes.length;
    term.setBytesRef(bytes);
    offset.setOffset(token.start(), token.end());
    position.setPositionIncrement(token.increment() + added);
    added = 0;
    any = true;
    return true;
  }

  @Override
  public void reset() {
    nextParts = parts.iterator();
    next = Collections.emptyIterator();
    any = false;
  }
}
