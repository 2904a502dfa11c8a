package org.isnad.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** The names that the first row of a table gives its columns. */
record Columns(List<String> names) {
  /** What databases and programs write into a cell that has no value. */
  private static final Set<String> NOTHING = Set.of("\\N", "NULL", "null", "None", "NaN", "nan");

  /** A row as a record; columns beyond its end are there, but empty. */
  ObjectNode record(List<String> cells) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < names.size(); i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      record.put(names.get(i), NOTHING.contains(cell) ? "" : cell);
    }
    return record;
  }

  @Override
  public String toString() {
    return String.join(", ", names);
  }
}
