package org.isnad.source;

/** Knows which ids there are to add to an article or to take from it. */
public interface KnownEntities {

  /** Takes every id for one that there is. */
  KnownEntities ALL = (field, id) -> true;

  /**
   * Whether there is such a one.
   *
   * @param field {@code actor}, {@code location}, {@code person} or {@code source}
   */
  boolean know(String field, String id);
}
