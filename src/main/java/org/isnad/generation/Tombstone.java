package org.isnad.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article that an update took out. It stays listed until it comes back or everything is rebuilt.
 *
 * @param id of the article
 * @param generation the first without it
 * @param origin where it was read last
 */
public record Tombstone(String id, String generation, String origin)
    implements Comparable<Tombstone> {

  String line() {
    String plain = origin.replaceAll("[\\t\\n\\r]", " ");
    return id + "\t" + generation + "\t" + plain + "\n";
  }

  static List<Tombstone> read(Path file) throws IOException {
    var tombstones = new ArrayList<Tombstone>();
    try {
      for (String line : Files.readAllLines(file)) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 3) {
          throw new IOException(
              "%s:%d: should be id<TAB>generation<TAB>origin"
                  .formatted(file, tombstones.size() + 1));
        }
        tombstones.add(new Tombstone(cells.get(0), cells.get(1), cells.get(2)));
      }
    } catch (NoSuchFileException none) {
      return List.of();
    }
    return List.copyOf(tombstones);
  }

  @Override
  public int compareTo(Tombstone other) {
    return id.compareTo(other.id);
  }
}
