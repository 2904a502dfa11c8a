package org.isnad.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.disk.Digests;

/**
 * The hash of each article of a generation, gathered in any order and kept in that of the ids. Safe
 * to fill from many threads.
 */
public final class RecordHashes {

  private final List<byte[]> lines = new ArrayList<>();

  /**
   * Adds one article.
   *
   * @param sha256 of its record, 64 hexadecimal digits
   */
  public void add(String id, String sha256) {
    byte[] line = (id + "\t" + sha256 + "\n").getBytes(StandardCharsets.US_ASCII);
    synchronized (lines) {
      lines.add(line);
    }
  }

  /** Articles so far. */
  public int size() {
    synchronized (lines) {
      return lines.size();
    }
  }

  /** One line {@code id<TAB>hash} for each article, in order of the ids. */
  String table() {
    synchronized (lines) {
      // The id comes first and has one length, so lines sort by it.
      lines.sort(Arrays::compareUnsigned);
      var table = new StringBuilder(lines.size() * 82);
      lines.forEach(line -> table.append(new String(line, StandardCharsets.US_ASCII)));
      return table.toString();
    }
  }

  /** The root hash: SHA-256 of the table. */
  public String root() {
    return Digests.of(table().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reads a table back.
   *
   * @throws IOException if the file is missing or a line is not an id and a hash
   */
  static List<Entry> read(Path file) throws IOException {
    var entries = new ArrayList<Entry>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IOException(file + ":" + (entries.size() + 1) + ": should be id<TAB>hash");
      }
      entries.add(new Entry(line.substring(0, tab), line.substring(tab + 1)));
    }
    return entries;
  }

  /** One article and the hash of its record. */
  public record Entry(String id, String sha256) {}
}
