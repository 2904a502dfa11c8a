package org.isnad.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.entry.Columns;
import org.isnad.entry.Entry;
import org.isnad.entry.Faults;
import org.isnad.entry.Row;
import org.isnad.entry.Table;

/**
 * What the files of a folder say: {@code actors*.tsv}, {@code locations*.tsv}, {@code
 * outlets*.tsv}.
 *
 * @param filed actors, persons and places as the tagger wants them, with their rows
 * @param outletRows rows of the outlets
 */
public record EntryFiles(
    Map<String, Actor> actors,
    Map<String, Place> places,
    Map<String, Outlet> outlets,
    List<Filed> filed,
    List<Row> outletRows) {

  /** Reads a folder; what is wrong is added to the faults. */
  public static EntryFiles read(Path folder, Faults faults) {
    List<Filed> filed = new ArrayList<>();
    var actors = ActorRows.read(rows(folder, "actors", ActorRows.COLUMNS, faults), filed);
    var places = PlaceRows.read(rows(folder, "locations", PlaceRows.COLUMNS, faults), filed);
    List<Row> outletRows = rows(folder, "outlets", OutletRows.COLUMNS, faults);
    return new EntryFiles(actors, places, OutletRows.read(outletRows), filed, outletRows);
  }

  private static List<Row> rows(Path folder, String name, Columns columns, Faults faults) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().matches(name + ".*\\.tsv"))
          .sorted()
          .flatMap(file -> Table.read(file, columns, faults).rows().stream())
          .toList();
    } catch (IOException e) {
      faults.error(folder.toString(), 1, 1, "the folder cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  List<Entry> entries() {
    return filed.stream().map(Filed::entry).toList();
  }
}
