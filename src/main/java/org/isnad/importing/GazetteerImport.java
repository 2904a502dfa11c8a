package org.isnad.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isnad.entry.Faults;
import org.isnad.entry.Faults.Fault;
import org.isnad.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/** One import: rows of others into a gazetteer file, in bounded memory. */
public final class GazetteerImport {

  private static final String HEAD = "# Imported ";
  private static final String PLACES =
      "id\tlabel\tkind\tparent\tcountry\tlat\tlon\tprecision\tnames\taliases\tadjectives\tscripts";
  private static final String ACTORS = "id\tlabel\tkind\tparents\tcountry\tnames\taliases\tscripts";

  private final Existing existing;
  private final Consumer<String> remarks;
  private final Faults faults = new Faults();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();
  private int written;
  private int duplicates;
  private boolean places;

  /**
   * Begins an import.
   *
   * @param remarks told each row that the gazetteer has already
   */
  public GazetteerImport(Gazetteer gazetteer, Consumer<String> remarks) {
    this.existing = new Existing(gazetteer);
    this.remarks = remarks;
  }

  /**
   * What came of it.
   *
   * @param unknown rows of which no gazetteer row can be made, by their feature code or schema
   * @param faults what could not be read, in the order of the files
   */
  public record Result(
      int written, int duplicates, Map<String, Integer> unknown, List<Fault> faults) {}

  /**
   * Imports files into one, which appears only when it is whole.
   *
   * @param alternateNames GeoNames' table of names, may be missing
   * @param kind of Wikidata items that say none
   * @throws IllegalArgumentException if a file stands there that no import wrote
   */
  public Result run(
      Source from, List<Path> files, @Nullable Path alternateNames, String kind, Path out)
      throws IOException {
    if (Files.exists(out) && !Files.readString(out).startsWith(HEAD)) {
      throw new IllegalArgumentException(
          out + ": stands there already and was not imported, choose another file");
    }
    Path part = out.resolveSibling(out.getFileName() + ".part");
    try (BufferedWriter writer = Files.newBufferedWriter(part)) {
      writer.write(HEAD + "from " + names(files) + ": " + from.credit() + ".\n");
      read(from, files, alternateNames, kind, row -> write(row, writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    return new Result(written, duplicates, unknown, faults.sorted());
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining(", "));
  }

  private void read(
      Source from,
      List<Path> files,
      @Nullable Path alternateNames,
      String kind,
      Consumer<ImportedRow> rows) {
    switch (from) {
      case GEONAMES -> new GeoNames(existing, faults, unknown).read(files, alternateNames, rows);
      case FOLLOWTHEMONEY -> {
        var reader = new FollowTheMoney(faults, unknown);
        files.forEach(file -> reader.read(file, rows));
      }
      case WIKIDATA -> {
        var reader = new Wikidata(existing, faults, kind);
        files.forEach(file -> reader.read(file, rows));
      }
    }
  }

  private void write(ImportedRow row, BufferedWriter writer) {
    if (!ids.add(row.id())) {
      return; // the same item again, with another name of the same query
    }
    var same = existing.same(row);
    if (same.isPresent()) {
      duplicates++;
      remarks.accept(
          "%s: %s is there already, %s".formatted(row.origin(), row.label(), same.get()));
      return;
    }
    try {
      if (written == 0) {
        places = row.point() != null;
        writer.write((places ? PLACES : ACTORS) + "\n");
      } else if (places != (row.point() != null)) {
        unknown.merge(places ? "without coordinates" : "with coordinates", 1, Integer::sum);
        return;
      }
      writer.write(row.line() + "\n");
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
