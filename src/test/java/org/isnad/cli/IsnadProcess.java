package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The finished jar in a process of its own. */
final class IsnadProcess implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Thread listener;

  private IsnadProcess(Process process) {
    this.process = process;
    listener = Thread.ofPlatform().daemon().start(this::listen);
  }

  static IsnadProcess start(String... args) throws IOException {
    var command = new ArrayList<>(ctrlC());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            System.getProperty("isnad.jar", "target/isnad.jar")));
    command.addAll(List.of(args));
    return new IsnadProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** A build in the background is deaf to Ctrl-C, and what it starts would be deaf, too. */
  private static List<String> ctrlC() throws IOException {
    List<String> hearing = List.of("env", "--default-signal=INT");
    try {
      var trial = new ArrayList<>(hearing);
      trial.add("true");
      return new ProcessBuilder(trial).start().waitFor() == 0 ? hearing : List.of();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private void listen() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException killed) {
      said.add("(cut off)");
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    await();
  }

  /** As Ctrl-C. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(pid())).start().waitFor();
  }

  /** Waits for the end and gives the exit code. */
  int await() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running, said: " + said);
    }
    listener.join();
    return process.exitValue();
  }

  List<String> said() {
    return said;
  }

  /** Waits until a server says where it listens. */
  int port() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      for (String line : said) {
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
          return Integer.parseInt(address.group(1));
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("does not listen, said: " + said);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
