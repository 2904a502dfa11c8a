package org.isnad.article;

import org.jspecify.annotations.Nullable;

/**
 * A value that somebody set right, beside what the article itself says.
 *
 * @param field {@code title outlet author date url}, or {@code actor location person source}
 * @param value what counts now: a value, or the id of an entity; null if nothing does
 * @param told what would count without it; null if nothing would. Of an entity taken away the words
 *     that were read as it
 */
public record Correction(
    String field, Change change, @Nullable String value, @Nullable String told, Because because) {

  /** What is done to a field. */
  public enum Change {
    /** Its one value is this, or none. */
    SET,
    /** The article is about this entity too. */
    ADD,
    /** It is not about this entity. */
    REMOVE
  }

  /** Whether it makes the article one about an entity of this dimension. */
  public boolean adds(Dimension dimension) {
    return change == Change.ADD && field.equals(dimension.id());
  }
}
