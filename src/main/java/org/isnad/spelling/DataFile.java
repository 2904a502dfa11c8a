package org.isnad.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A tab-separated data file: {@code #} begins a comment line, empty lines are skipped, every other
 * line has the same named columns.
 *
 * @param name the file as the messages should call it
 */
public record DataFile(String name, List<Row> rows) {

  /** One line; knows its place, so that whoever refuses a value can say where it stands. */
  public record Row(String file, int line, List<String> columns, List<String> fields) {

    public String text(String column) {
      int i = columns.indexOf(column);
      return i < fields.size() ? fields.get(i) : "";
    }

    /** The field read by {@code parser}, whose own message becomes the problem. */
    public <T> T read(String column, Function<String, T> parser) {
      try {
        return parser.apply(text(column));
      } catch (IllegalArgumentException e) {
        throw error(column, String.valueOf(e.getMessage()));
      }
    }

    public double number(String column, double least, double most) {
      return read(column, text -> parse(text, least, most));
    }

    public NameDataException error(String column, String problem) {
      int i = columns.indexOf(column);
      int at = 1;
      for (String before : fields.subList(0, Math.min(i, fields.size()))) {
        at += before.length() + 1;
      }
      return new NameDataException(file, line, at, column, problem);
    }

    private static double parse(String text, double least, double most) {
      double value = Double.NaN;
      if (text.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
        value = Double.parseDouble(text);
      }
      if (!(value >= least && value <= most)) {
        throw new IllegalArgumentException(
            "'%s' must be a number from %s to %s, such as 0.35".formatted(text, least, most));
      }
      return value;
    }
  }

  /** Reads a file whose last {@code optional} columns may be absent. */
  public static DataFile read(Path file, int optional, String... columns) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString(), optional, columns);
    } catch (NoSuchFileException e) {
      throw new NameDataException(file + ": no such file");
    } catch (IOException e) {
      throw new NameDataException(file.toString(), e);
    }
  }

  /**
   * The same from a reader, which is closed.
   *
   * @param name what messages call the file
   */
  public static DataFile read(Reader reader, String name, int optional, String... columns) {
    var rows = new ArrayList<Row>();
    try (var lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(name, number, line, optional, List.of(columns)));
        }
      }
    } catch (IOException e) {
      throw new NameDataException(name, e);
    }
    return new DataFile(name, List.copyOf(rows));
  }

  private static Row row(String name, int line, String text, int optional, List<String> columns) {
    List<String> fields = List.of(text.split("\t", -1));
    var row = new Row(name, line, columns, fields);
    int least = columns.size() - optional;
    if (fields.size() < least || fields.size() > columns.size()) {
      int missing = Math.min(fields.size(), columns.size() - 1);
      throw row.error(
          columns.get(missing),
          "the line has %d tab-separated fields, expected %s"
              .formatted(fields.size(), String.join(", ", columns)));
    }
    return row;
  }
}
