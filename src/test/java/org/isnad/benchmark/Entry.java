package org.isnad.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.entry.Alias;
import org.isnad.entry.Notation;

/**
 * A row of a gazetteer, as much as a generated article needs of it.
 *
 * @param names how articles call it, the label among them
 * @param path the ids it counts for in a facet: its own and those above it; a person has none
 */
record Entry(String id, String kind, List<String> names, List<String> path) {

  static final String PERSON = "person";

  /**
   * All rows of a gazetteer, shuffled: the order of its files says nothing about the news.
   *
   * @param glob the names of its files, as {@code locations*.tsv}
   */
  static List<Entry> shuffled(Path folder, String glob, long seed) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Path file : files(folder, glob)) {
      rows.addAll(rows(file));
    }
    var parents = new HashMap<String, String>();
    rows.stream()
        .filter(row -> !PERSON.equals(row.get("kind")))
        .forEach(row -> parents.put(row.get("id"), parent(row)));
    var entries = new ArrayList<Entry>();
    for (Map<String, String> row : rows) {
      String id = row.get("id");
      entries.add(new Entry(id, row.get("kind"), names(row), path(id, parents)));
    }
    var random = new SplittableRandom(seed);
    for (int i = entries.size() - 1; i > 0; i--) {
      entries.set(i, entries.set(random.nextInt(i + 1), entries.get(i)));
    }
    return entries;
  }

  private static List<Path> files(Path folder, String glob) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      return StreamSupport.stream(files.spliterator(), false).sorted().toList();
    }
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      List<String[]> cells =
          lines
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> line.split("\t", -1))
              .toList();
      return cells.stream().skip(1).map(row -> row(cells.getFirst(), row)).toList();
    }
  }

  private static Map<String, String> row(String[] keys, String[] cells) {
    var row = new HashMap<String, String>();
    for (int i = 0; i < keys.length; i++) {
      row.put(keys[i], i < cells.length ? cells[i] : "");
    }
    return row;
  }

  private static String parent(Map<String, String> row) {
    return row.getOrDefault("parent", row.getOrDefault("parents", "")).split("\\|", 2)[0];
  }

  private static List<String> names(Map<String, String> row) {
    // What stands in parentheses tells namesakes apart; no newspaper prints it.
    String label = row.getOrDefault("label", "").replaceAll(" \\(.*\\)", "");
    Stream<String> others =
        Stream.of(row.getOrDefault("names", "").split("\\|", -1))
            .filter(name -> !name.isBlank())
            .flatMap(name -> Notation.read(name, Alias.Kind.NAME).stream())
            .map(Alias::text);
    return Stream.concat(Stream.of(label), others).distinct().toList();
  }

  private static List<String> path(String id, Map<String, String> parents) {
    var path = new ArrayList<String>();
    String at = id;
    while (at != null && !at.isEmpty() && !path.contains(at)) {
      path.add(at);
      at = parents.get(at);
    }
    return List.copyOf(path);
  }
}
