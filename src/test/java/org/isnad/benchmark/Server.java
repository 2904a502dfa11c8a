package org.isnad.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.benchmark.MixedQueries.Question;

/** A server in a Java of its own that has answered its first search. */
final class Server implements Closeable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final int START_SECONDS = 60;

  private final ChildJava java;
  private final int port;
  private final double firstAnswerSeconds;

  private Server(ChildJava java, int port, double firstAnswerSeconds) {
    this.java = java;
    this.port = port;
    this.firstAnswerSeconds = firstAnswerSeconds;
  }

  /**
   * Starts it and asks it one question.
   *
   * @param command a class that prints its address once it listens, and its arguments
   */
  static Server start(List<String> flags, List<String> command, Question first)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    var java = new ChildJava(flags, command);
    String line = java.await(said -> ADDRESS.matcher(said).find(), START_SECONDS);
    Matcher address = ADDRESS.matcher(line);
    int port = address.find() ? Integer.parseInt(address.group(1)) : 0;
    try (var connection = new KeptConnection(port)) {
      Replay.total(connection, first);
    }
    return new Server(java, port, (System.nanoTime() - start) / 1e9);
  }

  int port() {
    return port;
  }

  long pid() {
    return java.pid();
  }

  /** Spent by the whole process so far. */
  Duration processorTime() {
    return ProcessHandle.of(pid())
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  /** From the start of the process to its first answer. */
  double firstAnswerSeconds() {
    return firstAnswerSeconds;
  }

  long liveHeap() throws IOException, InterruptedException {
    return java.liveHeap();
  }

  @Override
  public void close() throws IOException {
    java.close();
  }
}
