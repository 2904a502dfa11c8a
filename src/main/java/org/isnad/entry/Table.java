package org.isnad.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A tab-separated file. Its first line that is no comment ({@code #}) and not blank names the
 * columns.
 */
public final class Table {

  private final String file;
  private final Columns columns;
  private final Faults faults;
  private final List<Row> rows = new ArrayList<>();
  private List<String> header = List.of();
  private boolean usable = true;

  private Table(String file, Columns columns, Faults faults) {
    this.file = file;
    this.columns = columns;
    this.faults = faults;
  }

  /** Reads a file; what is wrong with it is added to the faults. */
  public static Table read(Path path, Columns columns, Faults faults) {
    var table = new Table(path.getFileName().toString(), columns, faults);
    boolean read = LimitedLines.read(path, faults, table::line);
    if (read && table.header.isEmpty()) {
      String right = String.join(" ", columns.required());
      faults.error(table.file, 1, 1, "there is no header row, it should be: " + right);
    }
    return table;
  }

  /** Those with no more cells than columns, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  private void line(int number, String text) {
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    String[] cells = text.split("\t", -1);
    if (header.isEmpty()) {
      header = Arrays.stream(cells).map(cell -> columns.now(cell.strip())).toList();
      checkHeader(number, cells);
    } else if (cells.length > header.size()) {
      int first = text.length() - tail(cells) + 1;
      faults.error(
          file,
          number,
          first,
          "there are %d cells, at most %d are right".formatted(cells.length, header.size()));
    } else if (usable) {
      rows.add(new Row(file, number, header, cells, faults));
    }
  }

  /** UTF-16 units of the cells that no column is for. */
  private int tail(String[] cells) {
    int length = cells.length - header.size() - 1;
    for (int i = header.size(); i < cells.length; i++) {
      length += cells[i].length();
    }
    return length;
  }

  private void checkHeader(int line, String[] cells) {
    Set<String> seen = new HashSet<>();
    int at = 1;
    for (int i = 0; i < cells.length; i++) {
      String name = header.get(i);
      if (!columns.knows(name) || !seen.add(name)) {
        String problem = columns.knows(name) ? "stands twice" : "is no column of such a file";
        faults.error(
            file, line, at, "'%s' %s, right are: %s".formatted(cells[i], problem, allColumns()));
        usable = false;
      }
      at += cells[i].length() + 1;
    }
    List<String> missing =
        columns.required().stream().filter(name -> !header.contains(name)).toList();
    if (!missing.isEmpty()) {
      faults.error(file, line, at - 1, "the header lacks " + String.join(", ", missing));
      usable = false;
    }
  }

  private String allColumns() {
    String all = String.join(" ", columns.required());
    return columns.optional().isEmpty()
        ? all
        : all + ", and if wanted " + String.join(" ", columns.optional());
  }
}
