package org.isnad.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A term as indexed, with the prefix of its kind. Most are met again and again, so they are made
 * once with the bytes that Lucene takes, and shared.
 */
public final class Term {

  private final String text;
  private final byte[] bytes;
  private final Kind kind;
  private final boolean spare;

  private Term(String text, Kind kind, boolean spare) {
    this.text = text;
    this.bytes = text.getBytes(UTF_8);
    this.kind = kind;
    this.spare = spare;
  }

  /** A term of which the prefix tells the kind. */
  public static Term of(String text) {
    return new Term(text, Kind.of(text), false);
  }

  /** The term of a word. */
  static Term of(Kind kind, String word) {
    return new Term(kind.term(word), kind, false);
  }

  /**
   * The term of a stem.
   *
   * @param text with its prefix
   * @param word the plain word it is the stem of
   */
  static Term stem(String text, String word) {
    return new Term(text, Kind.STEM, Kind.STEM.term(word).equals(text));
  }

  /** The term with its prefix. */
  public String text() {
    return text;
  }

  /** In UTF-8; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** What its prefix says. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is a stem that says no more than the word before it, of which it is all. */
  public boolean isSpare() {
    return spare;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Term other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
