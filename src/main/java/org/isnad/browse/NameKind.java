package org.isnad.browse;

import java.util.Locale;

/** What a name can be the name of. */
public enum NameKind {
  ACTOR,
  PERSON,
  OUTLET,
  /** One that no gazetteer knows. */
  UNLISTED;

  /** As written in addresses and in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet whose values they are. */
  public String facet() {
    return this == UNLISTED ? "name" : id();
  }
}
