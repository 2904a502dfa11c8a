package org.isnad.generation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.disk.Durable;
import org.jspecify.annotations.Nullable;

/**
 * When each article came into the index, to the second: the time in the id of the generation that
 * first held it. It keeps that time through updates and rebuilds, as long as each generation holds
 * it after the other. 16 bytes each. Safe for many threads.
 */
public final class Arrivals {

  private static final Pattern LINE =
      Pattern.compile("[0-9a-f]{16}\t[0-9]{4}-[0-9]{2}-[0-9T:-]{11}Z");

  private final Instant now;
  private long[] ids = new long[1 << 10];
  private long[] seconds = new long[1 << 10];
  private int size;

  private Arrivals(Instant now) {
    this.now = now;
  }

  /** Nothing has come before. */
  static Arrivals none(Instant now) {
    return new Arrivals(now);
  }

  /**
   * What a generation before says. One that says nothing of single articles held them all when it
   * was made.
   *
   * @param now when those come that it does not hold
   * @throws IOException if its tables are missing or damaged
   */
  static Arrivals after(Generation before, Instant now) throws IOException {
    var arrivals = new Arrivals(now);
    if (Files.exists(before.arrivals())) {
      arrivals.read(before.arrivals());
    } else {
      long made = GenerationIds.time(before.id()).getEpochSecond();
      before.recordHashes().entries().forEach(entry -> arrivals.add(entry.id(), made));
    }
    return arrivals;
  }

  /** When an article came; now, if it was not there before. */
  public Instant of(String id) {
    int at = Arrays.binarySearch(ids, 0, size, key(id));
    return at < 0 ? now : Instant.ofEpochSecond(seconds[at]);
  }

  /** Unsigned order, as the ids are sorted as text. */
  private static long key(String id) {
    return Long.parseUnsignedLong(id, 16) + Long.MIN_VALUE;
  }

  private void add(String id, long second) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, Math.multiplyExact(2, size));
      seconds = Arrays.copyOf(seconds, ids.length);
    }
    ids[size] = key(id);
    seconds[size++] = second;
  }

  private void read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!LINE.matcher(line).matches()
            || (size > 0 && key(line.substring(0, 16)) <= ids[size - 1])) {
          throw fault(file, number, null);
        }
        try {
          add(line.substring(0, 16), Instant.parse(line.substring(17)).getEpochSecond());
        } catch (DateTimeException e) {
          throw fault(file, number, e);
        }
      }
    }
  }

  private static IOException fault(Path file, int line, @Nullable Throwable cause) {
    return new IOException(file + ":" + line + ": should be id<TAB>time, in order of ids", cause);
  }

  /**
   * Writes the table of a generation, a line {@code id<TAB>2024-04-21T18:30:00Z} each.
   *
   * @param articles ids of all its articles, sorted
   */
  void write(Path file, Stream<String> articles) throws IOException {
    Durable.writeLines(file, articles.map(id -> id + "\t" + of(id) + "\n"));
  }
}
