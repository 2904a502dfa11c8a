package org.isnad.analysis;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One folded word and its terms. Texts share most of their words, so these are shared too: by
 * everything that reads them, for as long as {@link KnownWords} remembers the word. Safe to share
 * between threads.
 */
public final class KnownWord {

  /** What somebody made of a word. */
  public abstract static class Made {
    private final Object owner;

    /**
     * @param owner who made it, by identity; holds nothing large, for it is kept as long
     */
    protected Made(Object owner) {
      this.owner = owner;
    }
  }

  private final long low;
  private final long high;
  private final String folded;
  private final String plain;

  // What is most asked of a word, here so that its letters need not be fetched from elsewhere.
  private final int hash;
  private final int length;
  private final char first;

  private final @Nullable Term word;
  private final Term stem;

  // Made when first asked for, as most words are never names. A lost race makes an equal one.
  private @Nullable Term name;
  private @Nullable Term acronym;
  private @Nullable Made made;

  /**
   * @param stem the term of {@link Kind#STEM}
   * @param low its {@link Letters}, or a hash where they are too many
   * @param high the others of them; below 0 if they are not all
   */
  KnownWord(String folded, String plain, Term stem, long low, long high) {
    this.low = low;
    this.high = high;
    this.folded = folded;
    this.plain = plain;
    this.hash = plain.hashCode();
    this.length = folded.length();
    this.first = folded.isEmpty() ? 0 : folded.charAt(0);
    this.word = plain.isEmpty() ? null : Term.of(Kind.WORD, plain);
    this.stem = stem;
  }

  /** Whether it is the word in the first {@code length} units of a buffer, with these numbers. */
  boolean is(long itsLow, long itsHigh, char[] buffer, int length) {
    return low == itsLow
        && high == itsHigh
        && (high >= 0 || folded.contentEquals(CharBuffer.wrap(buffer, 0, length)));
  }

  /** The word itself, with its apostrophes. */
  public String folded() {
    return folded;
  }

  /** Without apostrophes; may be empty. */
  public String plain() {
    return plain;
  }

  /** The hash code of the plain word. */
  public int hash() {
    return hash;
  }

  /** The units of the folded word. */
  public int length() {
    return length;
  }

  /** The first unit of the folded word; 0 if it has none. */
  public char first() {
    return first;
  }

  /** The term of {@link Kind#WORD}; null where nothing but apostrophes was there. */
  @Nullable Term word() {
    return word;
  }

  /** The term of {@link Kind#STEM}. */
  Term stem() {
    return stem;
  }

  /** The term of {@link Kind#NAME}. */
  Term name() {
    Term known = name;
    if (known == null) {
      known = Term.of(Kind.NAME, folded);
      name = known;
    }
    return known;
  }

  /** The term of {@link Kind#ACRONYM}. */
  Term acronym() {
    Term known = acronym;
    if (known == null) {
      known = Term.of(Kind.ACRONYM, plain);
      acronym = known;
    }
    return known;
  }

  /** What an owner made of the word before; null if that is forgotten. */
  @SuppressWarnings("ReferenceEquality")
  public @Nullable Made made(Object owner) {
    Made known = made;
    return known != null && known.owner == owner ? known : null;
  }

  /** Keeps what was made of the word; there is room for one. */
  public void keep(Made itsMade) {
    made = itsMade;
  }
}
