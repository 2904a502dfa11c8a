package org.isnad.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table in the jar: a row a line, tabs between cells, lines that begin with # for remarks. */
public final class WordTable {
  private WordTable() {}

  /**
   * The rows of a table, in their order.
   *
   * @param beside a class in the folder of the table
   * @param cells how many each row has
   * @throws IllegalStateException if there is no such table, or a row has fewer or more cells
   */
  public static List<List<String>> rows(Class<?> beside, String name, int cells) {
    try (InputStream table = beside.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException(
            "there is no table %s beside %s".formatted(name, beside.getName()));
      }
      return rows(new BufferedReader(new InputStreamReader(table, UTF_8)), name, cells);
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  private static List<List<String>> rows(BufferedReader lines, String name, int cells)
      throws IOException {
    var rows = new ArrayList<List<String>>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.startsWith("#")) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != cells) {
          throw new IllegalStateException(
              "%s:%d: a row has %d cells, but this has %d"
                  .formatted(name, number, cells, row.size()));
        }
        rows.add(row);
      }
    }
    return List.copyOf(rows);
  }
}
