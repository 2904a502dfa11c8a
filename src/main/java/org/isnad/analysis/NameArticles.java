package org.isnad.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.names.Particles;

/**
 * Tells which words are articles of names. Asked of every word of a text, so it remembers the short
 * ones met last. For one thread.
 */
final class NameArticles {

  /** No longer word is looked up, as most words are none. */
  private static final int LONGEST = 4;

  private static final int SLOT_BITS = 10;

  /** Whether a word is an article where it stands before a name. */
  enum Sureness {
    NONE,
    /** English uses the word too, such as at. */
    MAYBE,
    SURE
  }

  private final Particles particles;

  /** Short words met last, by their {@link Letters}: most words of a text are short. */
  private final long[] words = new long[1 << SLOT_BITS];

  /** Whether each of them is an article. */
  private final Sureness[] sureness = new Sureness[1 << SLOT_BITS];

  NameArticles(Particles particles) {
    this.particles = particles;
    Arrays.fill(sureness, Sureness.NONE); // no letters at all are none
  }

  /** Whether a folded word is one. */
  Sureness of(CharTermAttribute word) {
    if (word.length() > LONGEST) {
      return Sureness.NONE;
    }
    long letters = Letters.low(word.buffer(), word.length());
    if (letters < 0) {
      return sureness(word.toString());
    }
    int slot = (int) (Letters.mixed(letters, 0) >>> (Long.SIZE - SLOT_BITS));
    if (words[slot] != letters) {
      words[slot] = letters;
      sureness[slot] = sureness(word.toString());
    }
    return sureness[slot];
  }

  private Sureness sureness(String word) {
    if (particles.isSureArticle(word)) {
      return Sureness.SURE;
    }
    return particles.isArticle(word) ? Sureness.MAYBE : Sureness.NONE;
  }
}
