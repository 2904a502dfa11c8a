package org.isnad.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who belongs to whom among actors or places: that parents exist and that no one is his own
 * ancestor.
 */
public final class Parents {

  private final List<Row> rows;
  private final String column;
  private final Map<String, List<String>> parents = new HashMap<>();

  public Parents(List<Row> rows, String column) {
    this.rows = rows;
    this.column = column;
    for (Row row : rows) {
      parents.put(row.text("id"), ids(row));
    }
  }

  /** Adds a fault for each parent that is missing or leads back; those are then forgotten. */
  public void check() {
    for (Row row : rows) {
      String id = row.text("id");
      for (String parent : ids(row)) {
        if (!parents.containsKey(parent)) {
          row.error(column, "'%s' must be the id of another row".formatted(parent));
          parents.put(id, List.of());
        } else if (reaches(parent, id, new HashSet<>())) {
          row.error(
              column, "'%s' leads back to '%s', it must not go in a circle".formatted(parent, id));
          parents.put(id, List.of());
        }
      }
    }
  }

  /** Without their years; what cannot be read was said when the row was. */
  private List<String> ids(Row row) {
    return row.list(column).stream().map(part -> part.replaceFirst("\\[.*", "")).toList();
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    return seen.add(from)
        && parents.getOrDefault(from, List.of()).stream().anyMatch(up -> reaches(up, to, seen));
  }

  /** The ids from the topmost ancestor down, where each has one parent. */
  public String path(String id) {
    List<String> up = parents.getOrDefault(id, List.of());
    return up.isEmpty() ? id : path(up.getFirst()) + "/" + id;
  }
}
