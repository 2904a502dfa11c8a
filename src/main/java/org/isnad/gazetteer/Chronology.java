package org.isnad.gazetteer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entry.Columns;
import org.isnad.entry.Faults;
import org.isnad.entry.Row;
import org.isnad.entry.Table;

/** Reads {@code chronology.tsv}: what everybody knows the day of. */
public final class Chronology {
  private static final Columns COLUMNS = Columns.of("id", "label", "kind", "day", "names");

  private static final List<String> KINDS = List.of("moment", "lasting");

  private Chronology() {}

  /**
   * Reads the file of a folder, in its order; what is wrong is added to the faults. It may be left
   * out.
   */
  public static List<KnownEvent> read(Path folder, Faults faults) {
    Path file = folder.resolve("chronology.tsv");
    if (!Files.exists(file)) {
      return List.of();
    }
    Map<String, KnownEvent> events = new LinkedHashMap<>();
    for (Row row : Table.read(file, COLUMNS, faults).rows()) {
      KnownEvent event = event(row);
      if (events.putIfAbsent(event.id(), event) != null) {
        row.error("id", "'%s' stands twice, an id must be unique".formatted(event.id()));
      }
    }
    return List.copyOf(events.values());
  }

  private static KnownEvent event(Row row) {
    List<String> names = new ArrayList<>(row.list("names"));
    if (names.isEmpty()) {
      row.error("names", "must have a name at least");
    }
    boolean lasts = row.oneOf("kind", KINDS).equals("lasting");
    return new KnownEvent(row.id(), row.required("label"), lasts, day(row), names);
  }

  private static LocalDate day(Row row) {
    try {
      return LocalDate.parse(row.text("day"));
    } catch (DateTimeException noDay) {
      row.error("day", "'%s' must be a day such as 2024-05-03".formatted(row.text("day")));
      return LocalDate.EPOCH;
    }
  }
}
