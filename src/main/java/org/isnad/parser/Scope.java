package org.isnad.parser;

import org.isnad.query.Fields;
import org.jspecify.annotations.Nullable;

/** How a word is to be read: in which field, if any, and whether only as spelled. */
record Scope(@Nullable String field, boolean exact) {

  static final Scope TEXT = new Scope(null, false);

  /** The part of the article to look in, if the field is one. */
  @Nullable String part() {
    return field != null && Fields.isPart(field) ? field : null;
  }
}
