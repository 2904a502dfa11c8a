package org.isnad.entry;

import java.util.List;
import java.util.Map;

/**
 * The columns of a kind of file. They may stand in any order; the optional ones may be left out.
 *
 * @param required in their usual order
 * @param optional in their usual order
 * @param former names that columns had, and still may have, to those they have now
 */
public record Columns(List<String> required, List<String> optional, Map<String, String> former) {

  /** Copies the lists. */
  public Columns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
    former = Map.copyOf(former);
  }

  /** Columns that must all be there. */
  public static Columns of(String... required) {
    return new Columns(List.of(required), List.of(), Map.of());
  }

  /** These and some that may be left out. */
  public Columns or(String... others) {
    return new Columns(required, List.of(others), former);
  }

  /** These, one of which was once called otherwise. */
  public Columns formerly(String name, String now) {
    return new Columns(required, optional, Map.of(name, now));
  }

  /** The name a column has now. */
  String now(String name) {
    return former.getOrDefault(name, name);
  }

  boolean knows(String name) {
    return required.contains(name) || optional.contains(name);
  }
}
