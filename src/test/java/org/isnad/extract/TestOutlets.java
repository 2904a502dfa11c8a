package org.isnad.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.OutletIndex.Listed;
import org.isnad.extract.Outlets.Outlet;

/** The project's own outlets. */
final class TestOutlets {
  static final Outlets ALL = load();

  private TestOutlets() {}

  private static Outlets load() {
    var all = new ArrayList<Listed>();
    for (String file : List.of("outlets.tsv", "outlets-sample.tsv")) {
      try {
        for (String line : Files.readAllLines(Path.of("index-config/gazetteers", file))) {
          String[] cells = (line + "\t.").split("\t", -1);
          if (!line.startsWith("#") && !line.startsWith("id\t") && cells.length > 6) {
            all.add(
                new Listed(
                    new Outlet(cells[0], cells[1], cells[2], cells[3]),
                    list(cells[5]),
                    list(cells[4])));
          }
        }
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
    return new OutletIndex(all);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
