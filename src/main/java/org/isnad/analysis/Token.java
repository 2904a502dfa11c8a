package org.isnad.analysis;

/**
 * One term at one place.
 *
 * @param term as indexed, with the prefix of its kind
 * @param increment positions after the token before it; 0 if it shares that token's position
 * @param start first UTF-16 unit in the article's one text
 * @param end after the last unit; of a compound, the end of its last word; never covers a
 *     possessive {@code 's}
 */
public record Token(String term, Kind kind, int increment, int start, int end) {

  /** The term without the prefix of its kind. */
  public String word() {
    return term.substring(kind.prefix().length());
  }
}
