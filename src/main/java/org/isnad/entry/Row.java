package org.isnad.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One row of a table; a cell left out at the end is empty. */
public final class Row {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");

  // what copying from a page of Arabic or Hebrew brings along: marks of direction, joiners at ends
  private static final Pattern MARKS =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private final String file;
  private final int line;
  private final List<String> columns;
  private final String[] cells;
  private final Faults faults;

  Row(String file, int line, List<String> columns, String[] cells, Faults faults) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
    this.faults = faults;
  }

  /** As mentions cite it: {@code actors.tsv:17}. */
  public String place() {
    return file + ":" + line;
  }

  /** What a cell says, without invisible marks; empty where the file has no such column. */
  public String text(String column) {
    int at = columns.indexOf(column);
    return at >= 0 && at < cells.length ? MARKS.matcher(cells[at]).replaceAll("").strip() : "";
  }

  /** The parts of a cell between bars, without empty ones. */
  public List<String> list(String column) {
    String text = text(column);
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\\|"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  /** The slug that names the row. */
  public String id() {
    String id = text("id");
    if (!ID.matcher(id).matches()) {
      error("id", "'%s' must be a slug of a-z, 0-9 and hyphens".formatted(id));
    }
    return id;
  }

  /** ISO 3166 code in lower case, or empty. */
  public String country() {
    String country = text("country");
    if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
      error("country", "'%s' must be two letters of ISO 3166, a-z".formatted(country));
    }
    return country;
  }

  /** What a cell says that must say something. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      error(column, "must not be empty");
    }
    return text;
  }

  /** What a cell says that must be one of some words. */
  public String oneOf(String column, List<String> allowed) {
    String text = text(column);
    if (!allowed.contains(text)) {
      error(column, "'%s' must be one of %s".formatted(text, String.join(", ", allowed)));
    }
    return text;
  }

  /** A number within bounds; 0 if the cell has none. */
  public double number(String column, double from, double to) {
    String text = text(column);
    try {
      double number = Double.parseDouble(text);
      if (number >= from && number <= to) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    error(column, "'%s' must be a number from %.0f to %.0f".formatted(text, from, to));
    return 0;
  }

  /** Who the row belongs to. */
  public List<Membership> memberships(String column) {
    List<Membership> all = new ArrayList<>();
    for (String part : list(column)) {
      try {
        all.add(Membership.read(part));
      } catch (IllegalArgumentException e) {
        error(column, String.valueOf(e.getMessage()));
      }
    }
    return all;
  }

  /** All spellings of a cell. */
  public List<Alias> aliases(String column, Alias.Kind kind) {
    List<Alias> aliases = new ArrayList<>();
    for (String part : list(column)) {
      try {
        aliases.addAll(Notation.read(part, kind));
      } catch (IllegalArgumentException e) {
        error(column, String.valueOf(e.getMessage()));
      }
    }
    return aliases;
  }

  /** Adds what stops the file from being used. */
  public void error(String column, String problem) {
    faults.error(file, line, at(column), column + ": " + problem);
  }

  /** Adds what lets the file be used with a loss. */
  public void doubt(String column, String problem) {
    faults.doubt(file, line, at(column), column + ": " + problem);
  }

  private int at(String column) {
    int cell = columns.indexOf(column);
    int at = 1;
    for (int i = 0; i < cell && i < cells.length; i++) {
      at += cells[i].length() + 1;
    }
    return at;
  }
}
