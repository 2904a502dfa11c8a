package org.isnad.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets a filter look at the next two words before it gives out this one. Copies are used again, so
 * that a text costs no more objects than three words do. For one thread.
 */
final class WordsAhead {

  private static final int MOST = 2;

  /** A word that was read but not given out, as a copy of all attributes. */
  static final class Ahead {
    final CharTermAttribute term;
    final OffsetAttribute offset;
    final WordAttribute word;

    /** Whether it will be given out at the position of the word before it. */
    boolean joined;

    private final AttributeSource copy;

    Ahead(AttributeSource copy) {
      this.copy = copy;
      term = copy.getAttribute(CharTermAttribute.class);
      offset = copy.getAttribute(OffsetAttribute.class);
      word = copy.getAttribute(WordAttribute.class);
    }

    boolean isName() {
      return word.is(WordAttribute.NAME);
    }

    /** Whether no more than a space or a hyphen parts it from the word before. */
    boolean follows() {
      return word.before().compareTo(Word.Gap.HYPHEN) <= 0;
    }
  }

  private final TokenStream input;
  private final PositionIncrementAttribute position;

  /** Words read but not given out, the next one first. */
  private final ArrayDeque<Ahead> ahead = new ArrayDeque<>();

  private final ArrayDeque<Ahead> spare = new ArrayDeque<>();
  private int attributes;
  private boolean ended;

  /** Of a filter's input, with which the filter shares its attributes. */
  WordsAhead(TokenStream input) {
    this.input = input;
    position = input.addAttribute(PositionIncrementAttribute.class);
  }

  /** Makes the next word the present one; false at the end. */
  boolean advance() throws IOException {
    Ahead next = ahead.poll();
    if (next == null) {
      return read();
    }
    putBack(next);
    if (next.joined) {
      position.setPositionIncrement(0);
    }
    return true;
  }

  /** The word after the present one; null at the end. */
  @Nullable Ahead next() throws IOException {
    readAhead();
    return ahead.peek();
  }

  /** The word after {@link #next}, once that was asked for; null at the end. */
  @Nullable Ahead second() {
    Iterator<Ahead> following = ahead.iterator();
    following.next();
    return following.hasNext() ? following.next() : null;
  }

  private boolean read() throws IOException {
    ended = ended || !input.incrementToken();
    return !ended;
  }

  /** Reads the next two words, unless they were read before, and comes back to this one. */
  private void readAhead() throws IOException {
    if (ended || ahead.size() == MOST) {
      return;
    }
    Ahead here = copy();
    while (ahead.size() < MOST && read()) {
      ahead.add(copy());
    }
    putBack(here);
  }

  /** The word as it is here, with all that any filter has said of it. */
  private Ahead copy() {
    Ahead free = spare.poll();
    Ahead copy = free == null ? new Ahead(input.cloneAttributes()) : free;
    input.copyTo(copy.copy);
    copy.joined = false;
    return copy;
  }

  private void putBack(Ahead word) {
    word.copy.copyTo(input);
    spare.push(word);
  }

  /** Begins another text. */
  void reset() {
    spare.addAll(ahead);
    ahead.clear();
    dropOutgrown();
    ended = false;
  }

  /** Who reads the stream may have asked for an attribute that old copies lack. */
  private void dropOutgrown() {
    int now = 0;
    for (var all = input.getAttributeImplsIterator(); all.hasNext(); all.next()) {
      now++;
    }
    if (now != attributes) {
      attributes = now;
      spare.clear();
    }
  }
}
