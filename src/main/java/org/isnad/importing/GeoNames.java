package org.isnad.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.entry.Faults;
import org.isnad.entry.LimitedLines;
import org.isnad.importing.ImportedRow.Point;
import org.jspecify.annotations.Nullable;

/**
 * Reads country dumps of GeoNames in two passes: the divisions first, which others lie in, then
 * all. Only divisions and alternate names stay in memory.
 */
final class GeoNames {

  private static final int COLUMNS = 19;
  private static final int LONGEST = 200_000;
  private static final Set<String> SMALL =
      Set.of("village", "quarter", "town", "river", "mountain");

  private final Existing existing;
  private final Faults faults;
  private final Map<String, String> divisions = new HashMap<>();
  private final Map<String, List<String>> alternates = new HashMap<>();
  private final Map<String, Integer> unknown;

  /**
   * @param unknown where codes that stand for no kind are counted
   */
  GeoNames(Existing existing, Faults faults, Map<String, Integer> unknown) {
    this.existing = existing;
    this.faults = faults;
    this.unknown = unknown;
  }

  /**
   * Reads files.
   *
   * @param alternateNames GeoNames' table of names by language; may be missing
   */
  void read(List<Path> files, @Nullable Path alternateNames, Consumer<ImportedRow> rows) {
    files.forEach(
        file -> lines(file, false, (origin, cells) -> division(cells, alternateNames != null)));
    if (alternateNames != null) {
      LimitedLines.read(
          alternateNames, LONGEST, faults, (number, line) -> alternate(line.split("\t", -1)));
    }
    files.forEach(file -> lines(file, true, (origin, cells) -> row(origin, cells).ifPresent(rows)));
  }

  private interface Cells {
    void take(String origin, String[] cells);
  }

  private void lines(Path file, boolean tell, Cells cells) {
    Faults told = tell ? faults : new Faults();
    String name = file.getFileName().toString();
    LimitedLines.read(
        file,
        LONGEST,
        told,
        (number, line) -> {
          String[] all = line.split("\t", -1);
          if (all.length == COLUMNS) {
            cells.take(name + ":" + number, all);
          } else if (!line.isBlank()) {
            told.error(
                name,
                number,
                1,
                "there are %d cells, a row of GeoNames has %d".formatted(all.length, COLUMNS));
          }
        });
  }

  private void division(String[] cells, boolean named) {
    String country = cells[8].toLowerCase(Locale.ROOT);
    if (cells[7].equals("ADM1")) {
      String id =
          existing
              .governorate(country, List.of(cells[1], cells[2]))
              .orElseGet(() -> Scripts.id(cells[2], cells[0]));
      divisions.put(country + "." + cells[10], id);
    }
    if (named) {
      alternates.put(cells[0], new ArrayList<>(0));
    }
  }

  private void alternate(String[] cells) {
    List<String> names = cells.length > 3 ? alternates.get(cells[1]) : null;
    if (names != null && !cells[2].equals("link") && !cells[2].equals("post")) {
      names.add(cells[3]);
    }
  }

  private Optional<ImportedRow> row(String origin, String[] cells) {
    Optional<String> kind = GeoKinds.of(cells[7], number(cells[14]));
    if (kind.isEmpty()) {
      unknown.merge(cells[6] + "." + cells[7], 1, Integer::sum);
      return Optional.empty();
    }
    try {
      var point = new Point(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
      return Optional.of(row(origin, cells, kind.get(), point));
    } catch (NumberFormatException e) {
      faults.error(
          origin.substring(0, origin.lastIndexOf(':')),
          Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1)),
          1,
          "latitude and longitude must be numbers, but are '%s' and '%s'"
              .formatted(cells[4], cells[5]));
      return Optional.empty();
    }
  }

  private ImportedRow row(String origin, String[] cells, String kind, Point point) {
    String country = cells[8].toLowerCase(Locale.ROOT);
    String root = existing.country(country);
    String above = divisions.getOrDefault(country + "." + cells[10], root);
    String parent = kind.equals("governorate") ? root : above;
    List<String> all = new ArrayList<>(alternates.getOrDefault(cells[0], List.of()));
    if (all.isEmpty()) {
      all.addAll(List.of(cells[3].split(",")));
    }
    return new ImportedRow(
        origin,
        Scripts.id(cells[2], cells[0]),
        cells[1],
        kind,
        parent,
        country,
        point,
        SMALL.contains(kind) && !root.isEmpty() ? "{with:" + existing.label(root) + "}" : "",
        List.of(cells[2].isBlank() ? cells[1] : cells[2]),
        all.stream().filter(one -> !one.isBlank() && Scripts.isKept(one)).distinct().toList());
  }

  private static long number(String text) {
    return text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
  }
}
