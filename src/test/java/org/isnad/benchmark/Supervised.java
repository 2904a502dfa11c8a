package org.isnad.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Runs another class's {@code main} in a Java of its own for {@link ChildJava}: answers {@code
 * heap} on its standard input with the live heap, tells the highest used heap when it ends, and
 * ends with its parent.
 */
final class Supervised {

  static final String HEAP = "#heap ";
  static final String PEAK = "#peak ";
  private static final long SAMPLE_MILLIS = 20;
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private static volatile long peak;

  private Supervised() {}

  /** {@code CLASS ARGUMENTS...}. */
  public static void main(String[] args) throws ReflectiveOperationException {
    daemon(Supervised::obey);
    daemon(Supervised::sample);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(PEAK + peak)));
    Class.forName(args[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void daemon(Runnable work) {
    Thread.ofPlatform().daemon().start(work);
  }

  private static void obey() {
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        System.gc();
        System.out.println(HEAP + used());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      System.exit(0);
    }
  }

  private static void sample() {
    try {
      while (true) {
        peak = Math.max(peak, used());
        Thread.sleep(SAMPLE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long used() {
    return MEMORY.getHeapMemoryUsage().getUsed();
  }
}
