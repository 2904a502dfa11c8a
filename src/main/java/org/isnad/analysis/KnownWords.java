package org.isnad.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The terms of the words met last. Safe to share between threads. */
final class KnownWords {

  /** One for all, as texts share most of their words. */
  static final KnownWords SHARED = new KnownWords();

  /** Pairs of neighbours hold the words met last, so that two frequent words can share a place. */
  private static final int BITS = 18;

  private static final int SLOTS = 1 << BITS;

  // A slot holds whichever word came last; a lost race costs a second stemming, nothing else.
  private final AtomicReferenceArray<KnownWord> words = new AtomicReferenceArray<>(SLOTS);
  private final Stems stems = new Stems();

  /** The folded word. */
  KnownWord of(String word) {
    return of(word.toCharArray(), word.length());
  }

  /** The folded word in the first {@code length} units of a buffer. */
  KnownWord of(char[] buffer, int length) {
    long low = Letters.low(buffer, length);
    long high = Letters.high(buffer, length);
    if ((low | high) < 0) {
      low = Letters.hash(buffer, length);
      high = -1L - length;
    }
    int slot = (int) (Letters.mixed(low, high) >>> (Long.SIZE - BITS));
    KnownWord first = words.getAcquire(slot);
    if (first != null && first.is(low, high, buffer, length)) {
      return first;
    }
    KnownWord second = words.getAcquire(slot ^ 1);
    if (second != null && second.is(low, high, buffer, length)) {
      return second;
    }
    KnownWord made = make(new String(buffer, 0, length), low, high);
    if (first != null) {
      words.setRelease(slot ^ 1, first);
    }
    words.setRelease(slot, made);
    return made;
  }

  private KnownWord make(String word, long low, long high) {
    String plain = word.indexOf('\'') < 0 ? word : word.replace("'", "");
    String stem = plain.isEmpty() ? Kind.STEM.prefix() : stems.of(plain);
    return new KnownWord(word, plain, Term.stem(stem, plain), low, high);
  }
}
