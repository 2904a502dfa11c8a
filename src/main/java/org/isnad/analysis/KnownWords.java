package org.isnad.analysis;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The terms of the words met last. Safe to share between threads. */
final class KnownWords {

  /** One for all, as texts share most of their words. */
  static final KnownWords SHARED = new KnownWords();

  /** Pairs of neighbours hold the words met last, so that two frequent words can share a place. */
  private static final int SLOTS = 1 << 18;

  // A slot holds whichever word came last; a lost race costs a second stemming, nothing else.
  private final AtomicReferenceArray<WordTerms> words = new AtomicReferenceArray<>(SLOTS);
  private final Stems stems = new Stems();

  /** The terms of a folded word. */
  WordTerms of(String word) {
    return of(word.toCharArray(), word.length());
  }

  /** The terms of the folded word in the first {@code length} units of a buffer. */
  WordTerms of(char[] buffer, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    WordTerms first = words.getAcquire(slot);
    if (is(first, buffer, length)) {
      return first;
    }
    WordTerms second = words.getAcquire(slot ^ 1);
    if (is(second, buffer, length)) {
      return second;
    }
    WordTerms made = make(new String(buffer, 0, length));
    if (first != null) {
      words.setRelease(slot ^ 1, first);
    }
    words.setRelease(slot, made);
    return made;
  }

  private static boolean is(@Nullable WordTerms known, char[] buffer, int length) {
    return known != null && known.is(buffer, length);
  }

  private WordTerms make(String word) {
    String plain = word.indexOf('\'') < 0 ? word : word.replace("'", "");
    return new WordTerms(word, plain, plain.isEmpty() ? Kind.STEM.prefix() : stems.of(plain));
  }
}
