package org.isnad.analysis;

/**
 * One term at one place.
 *
 * @param shared the term, the same object at many places
 * @param increment positions after the token before it; 0 if it shares that token's position
 * @param start first UTF-16 unit in the article's one text
 * @param end after the last unit; of a compound, the end of its last word; never covers a
 *     possessive {@code 's}
 */
public record Token(Term shared, int increment, int start, int end) {

  /** The term as indexed, with the prefix of its kind. */
  public String term() {
    return shared.text();
  }

  /** What its term says about this place. */
  public Kind kind() {
    return shared.kind();
  }

  /** The term without the prefix of its kind. */
  public String word() {
    return term().substring(kind().prefix().length());
  }
}
