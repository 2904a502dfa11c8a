package org.isnad.entry;

import java.util.List;

/**
 * One spelling of an entity.
 *
 * @param conditions all of which must hold
 */
public record Alias(String text, Kind kind, List<Condition> conditions) {

  /** How a spelling is matched. */
  public enum Kind {
    /** The entry's label, word for word. */
    LABEL,
    /** A romanised name, in any spelling. */
    NAME,
    /** A phrase, word for word. */
    PHRASE,
    /** The adjective of a country. */
    ADJECTIVE,
    /** In another script, word for word. */
    SCRIPT
  }

  public Alias {
    conditions = List.copyOf(conditions);
  }
}
