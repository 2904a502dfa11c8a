package org.isnad.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A tab-separated file with a header row; {@code #} begins a comment line. */
public final class Table {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final String file;
  private final List<String> columns;
  private final List<String> faults;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file, List<String> columns, List<String> faults) {
    this.file = file;
    this.columns = columns;
    this.faults = faults;
  }

  /** Reads a file with exactly these columns; what is wrong is added to the faults. */
  public static Table read(Path path, List<String> faults, String... columns) {
    var table = new Table(path.getFileName().toString(), List.of(columns), faults);
    try {
      table.parse(Files.readAllLines(path));
    } catch (IOException e) {
      faults.add("%s: cannot be read as UTF-8 text: %s".formatted(path, e.getMessage()));
    }
    return table;
  }

  private void parse(List<String> lines) {
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var row = new Row(i + 1, line.split("\t", -1));
      if (!header) {
        header = true;
        checkHeader(row);
      } else if (row.cells.length > columns.size()) {
        row.fault(
            columns.size() - 1,
            "there are %d cells, at most %d are right".formatted(row.cells.length, columns.size()));
      } else {
        rows.add(row);
      }
    }
    if (!header) {
      faults.add(
          "%s:1:1: there is no header row, it should be: %s"
              .formatted(file, String.join(" ", columns)));
    }
  }

  private void checkHeader(Row row) {
    if (!Arrays.asList(row.cells).equals(columns)) {
      faults.add(
          "%s:%d:1: the header is '%s', it should be '%s'"
              .formatted(file, row.line, String.join(" ", row.cells), String.join(" ", columns)));
    }
  }

  public List<Row> rows() {
    return rows;
  }

  /** One row; a cell left out at the end is empty. */
  public final class Row {
    private final int line;
    private final String[] cells;

    Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** As mentions cite it: {@code actors.tsv:17}. */
    public String place() {
      return file + ":" + line;
    }

    public String text(String column) {
      int at = columns.indexOf(column);
      return at < cells.length ? cells[at].strip() : "";
    }

    /** The parts of a cell between bars, without empty ones. */
    public List<String> list(String column) {
      return Arrays.stream(text(column).split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    public String id() {
      String id = text("id");
      if (!ID.matcher(id).matches()) {
        fault("id", "'%s' must be a slug of a-z, 0-9 and hyphens".formatted(id));
      }
      return id;
    }

    public String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        fault(column, "must not be empty");
      }
      return text;
    }

    public String oneOf(String column, List<String> allowed) {
      String text = text(column);
      if (!allowed.contains(text)) {
        fault(column, "'%s' must be one of %s".formatted(text, String.join(", ", allowed)));
      }
      return text;
    }

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
      fault(column, "'%s' must be a number from %.0f to %.0f".formatted(text, from, to));
      return 0;
    }

    public List<Alias> aliases(String column, Alias.Kind kind) {
      List<Alias> aliases = new ArrayList<>();
      for (String part : list(column)) {
        try {
          aliases.addAll(Notation.read(part, kind));
        } catch (IllegalArgumentException e) {
          fault(column, String.valueOf(e.getMessage()));
        }
      }
      return aliases;
    }

    public void fault(String column, String problem) {
      fault(columns.indexOf(column), problem);
    }

    private void fault(int cell, String problem) {
      int column = 1;
      for (int i = 0; i < cell && i < cells.length; i++) {
        column += cells[i].length() + 1;
      }
      faults.add("%s:%d:%d: %s: %s".formatted(file, line, column, columns.get(cell), problem));
    }
  }
}
