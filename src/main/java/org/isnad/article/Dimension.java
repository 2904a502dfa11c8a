package org.isnad.article;

import java.util.Locale;

/** What a mention can be a mention of. */
public enum Dimension {
  ACTOR,
  LOCATION,
  PERSON,
  /** A name that no gazetteer knows; its id is the name itself. */
  NAME;

  /** As written in the index, in URLs and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
