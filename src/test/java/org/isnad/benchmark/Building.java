package org.isnad.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it took to index a corpus in a Java of its own, from the start of the process.
 *
 * @param peakHeap the highest used heap seen, in bytes
 * @param bytes of the index on disk
 */
record Building(double seconds, long peakHeap, long bytes) {

  private static final int LIMIT_SECONDS = 1800;

  /** Runs it to its end. */
  static Building of(List<String> flags, List<String> command, Path index)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (var java = new ChildJava(flags, command)) {
      int code = java.exitCode(LIMIT_SECONDS);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (code != 0) {
        throw new IllegalStateException("exit code %d: %s".formatted(code, java.lastLines()));
      }
      long peak =
          java.await(line -> line.startsWith(Supervised.PEAK), 10).transform(Building::number);
      return new Building(seconds, peak, size(index));
    }
  }

  private static long number(String peak) {
    return Long.parseLong(peak.substring(Supervised.PEAK.length()));
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Building::sizeOf).sum();
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
