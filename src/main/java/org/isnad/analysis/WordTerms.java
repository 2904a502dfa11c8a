package org.isnad.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one folded word. Texts share most of their words, so these are shared too: by
 * everything that reads them, for as long as {@link KnownWords} remembers the word.
 */
final class WordTerms {

  /** The word once more, nearer at hand than inside a string. */
  private final char[] letters;

  private final String folded;
  private final String plain;
  private final String stem;

  // Made when first asked for, as most words are never names. A lost race makes an equal one.
  private @Nullable String name;
  private @Nullable String acronym;

  /**
   * @param stem the term of {@link Kind#STEM}
   */
  WordTerms(String folded, String plain, String stem) {
    this.letters = folded.toCharArray();
    this.folded = folded;
    this.plain = plain;
    this.stem = stem;
  }

  /** Whether it is the word in the first {@code length} units of a buffer. */
  boolean is(char[] buffer, int length) {
    return Arrays.equals(letters, 0, letters.length, buffer, 0, length);
  }

  /** The word itself, with its apostrophes. */
  String folded() {
    return folded;
  }

  /** The term of {@link Kind#WORD}: without apostrophes; may be empty. */
  String plain() {
    return plain;
  }

  /** The term of {@link Kind#STEM}. */
  String stem() {
    return stem;
  }

  /** The term of {@link Kind#NAME}. */
  String name() {
    String known = name;
    if (known == null) {
      known = Kind.NAME.term(folded);
      name = known;
    }
    return known;
  }

  /** The term of {@link Kind#ACRONYM}. */
  String acronym() {
    String known = acronym;
    if (known == null) {
      known = Kind.ACRONYM.term(plain);
      acronym = known;
    }
    return known;
  }
}
