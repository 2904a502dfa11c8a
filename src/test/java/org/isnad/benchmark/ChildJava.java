package org.isnad.benchmark;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Another Java with the same class path, read line by line; it never outlives this one. */
final class ChildJava implements Closeable {

  private static final int LINES_KEPT = 40;

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  /**
   * Starts it.
   *
   * @param flags for the virtual machine
   * @param command the class whose {@code main} is run and its arguments
   */
  ChildJava(List<String> flags, List<String> command) throws IOException {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(flags);
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(Supervised.class.getName());
    line.addAll(command);
    process = new ProcessBuilder(line).redirectErrorStream(true).start();
    Thread.ofPlatform().daemon().start(this::read);
  }

  private void read() {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (said.size() > LINES_KEPT) {
          said.removeFirst();
        }
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("output ended: " + e);
    }
  }

  long pid() {
    return process.pid();
  }

  /**
   * Waits for the first line that fits and passes over those before it.
   *
   * @throws IllegalStateException with what the child said last, if none comes in time
   */
  String await(Predicate<String> fits, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      String line = lines.poll(50, TimeUnit.MILLISECONDS);
      if (line != null && fits.test(line)) {
        return line;
      }
      if (line == null && !process.isAlive() && lines.isEmpty()) {
        break;
      }
    }
    throw new IllegalStateException("the other Java did not say it; last: " + said);
  }

  /** Bytes of heap that stay after a collection. */
  long liveHeap() throws IOException, InterruptedException {
    process.outputWriter().write("heap\n");
    process.outputWriter().flush();
    String line = await(said -> said.startsWith(Supervised.HEAP), 30);
    return Long.parseLong(line.substring(Supervised.HEAP.length()));
  }

  /** Waits for its end. */
  int exitCode(int seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running after %d s: %s".formatted(seconds, said));
    }
    return process.exitValue();
  }

  List<String> lastLines() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  @Override
  public void close() throws IOException {
    process.outputWriter().close();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
