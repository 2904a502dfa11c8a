package org.isnad.generation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.disk.Digests;
import org.isnad.disk.Durable;

/**
 * The hash of each article of a generation, gathered in any order and kept in that of the ids: 40
 * bytes each. Safe to fill from many threads.
 */
public final class RecordHashes {

  private static final int HASH = 32;
  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern LINE = Pattern.compile("[0-9a-f]{16}\t[0-9a-f]{64}");

  private long[] ids = new long[1 << 10];
  private byte[] hashes = new byte[HASH << 10];
  private int size;
  private boolean sorted = true;

  /**
   * Adds one article.
   *
   * @param id 16 hexadecimal digits
   * @param sha256 of its record, 64 hexadecimal digits
   */
  public synchronized void add(String id, String sha256) {
    byte[] hash = HEX.parseHex(sha256);
    if (hash.length != HASH) {
      throw new IllegalArgumentException("a SHA-256 has 64 digits, but this is " + sha256);
    }
    if (size == ids.length) {
      int room = Math.max(1 << 10, 2 * size);
      ids = Arrays.copyOf(ids, room);
      hashes = Arrays.copyOf(hashes, Math.multiplyExact(HASH, room));
    }
    ids[size] = Long.parseUnsignedLong(id, 16);
    System.arraycopy(hash, 0, hashes, HASH * size++, HASH);
    sorted = false;
  }

  /** Articles so far. */
  public synchronized int size() {
    return size;
  }

  /** The hash of one article's record; empty if there is no such article. */
  public synchronized Optional<String> find(String id) {
    sort();
    long wanted = Long.parseUnsignedLong(id, 16) + Long.MIN_VALUE; // unsigned order
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(ids[middle] + Long.MIN_VALUE, wanted);
      if (order == 0) {
        return Optional.of(hash(middle));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** All, in order of the ids. */
  public synchronized Stream<Entry> entries() {
    sort();
    return Stream.iterate(0, at -> at < size, at -> at + 1)
        .map(at -> new Entry(HEX.toHexDigits(ids[at]), hash(at)));
  }

  private String hash(int at) {
    return HEX.formatHex(hashes, HASH * at, HASH * at + HASH);
  }

  /** Each hash goes where its id is among the sorted: no table of objects is made for millions. */
  private void sort() {
    if (sorted) {
      return;
    }
    long[] order = new long[size];
    Arrays.setAll(order, at -> ids[at] + Long.MIN_VALUE); // unsigned order
    Arrays.sort(order);
    byte[] sortedHashes = new byte[hashes.length];
    var taken = new BitSet(size);
    for (int at = 0; at < size; at++) {
      int first = Arrays.binarySearch(order, ids[at] + Long.MIN_VALUE);
      while (first > 0 && order[first - 1] == order[first]) {
        first--;
      }
      int to = taken.nextClearBit(first);
      taken.set(to);
      System.arraycopy(hashes, HASH * at, sortedHashes, HASH * to, HASH);
    }
    Arrays.setAll(order, at -> order[at] + Long.MIN_VALUE);
    ids = order;
    hashes = sortedHashes;
    sorted = true;
  }

  /** Writes the table, one line {@code id<TAB>hash} for each article, in order of the ids. */
  void write(Path file) throws IOException {
    Durable.writeLines(file, entries().map(Entry::line));
  }

  /** The root hash: SHA-256 of the table. */
  public String root() {
    return Digests.ofLines(entries().map(Entry::line));
  }

  /**
   * Reads a table back.
   *
   * @throws IOException if the file is missing or a line is not an id and a hash
   */
  static RecordHashes load(Path file) throws IOException {
    var records = new RecordHashes();
    read(file, entry -> records.add(entry.id(), entry.sha256()));
    return records;
  }

  /** As {@link #load}, for who wants a list. */
  static List<Entry> read(Path file) throws IOException {
    var entries = new ArrayList<Entry>();
    read(file, entries::add);
    return entries;
  }

  private static void read(Path file, Consumer<Entry> each) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!LINE.matcher(line).matches()) {
          throw new IOException(file + ":" + number + ": should be id<TAB>hash");
        }
        each.accept(new Entry(line.substring(0, 16), line.substring(17)));
      }
    }
  }

  /** One article and the hash of its record. */
  public record Entry(String id, String sha256) {
    String line() {
      return id + "\t" + sha256 + "\n";
    }
  }
}
