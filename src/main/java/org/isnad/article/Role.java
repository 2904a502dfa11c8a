package org.isnad.article;

import java.util.Locale;

/** The part of an article that a stretch of text plays; also the names of the three text fields. */
public enum Role {
  TITLE,
  BODY,
  CAPTION;

  /** As written in the index, in URLs and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
