package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.isnad.generation.Generations;
import org.junit.jupiter.api.Test;

/** A server that follows its index, and a watch that follows its folder. */
final class FollowingIT extends Processes {

  private static final Duration FOLLOWS_WITHIN = Duration.ofSeconds(2);

  @Test
  void aWatchedFolderIsFollowedUntilCtrlC() throws Exception {
    try (var watch = start("watch", "--quiet", "1")) {
      waitUntil(watch, () -> Files.exists(data.resolve("CURRENT")));
      String first = current().id();
      Files.writeString(articles.resolve("bad.jsonl"), "{broken\n");
      write(ARTICLES + 1);
      waitUntil(watch, () -> !current().id().equals(first));
      assertThat(current().manifest().counts()).containsEntry("indexed", ARTICLES + 1);
      watch.interrupt();
      assertThat(watch.await()).as("ended by a signal, as a shell says it").isEqualTo(130);
      assertThat(watch.said())
          .anySatisfy(line -> assertThat(line).startsWith("skipped bad.jsonl"))
          .last()
          .isEqualTo("stopped");
    }
    assertThat(parts()).isEmpty();
    assertThat(new Generations(data).verifyCurrent()).isEmpty();
  }

  private interface Check {
    boolean holds() throws IOException;
  }

  private static void waitUntil(IsnadProcess process, Check check) throws Exception {
    while (!check.holds()) {
      assertThat(process.isRunning()).as("%s", process.said()).isTrue();
      Thread.sleep(50);
    }
  }

  @Test
  void aServerFollowsWithoutAFailedRequest() throws Exception {
    rebuild();
    try (var server = serve();
        var threads = Executors.newFixedThreadPool(2)) {
      int port = server.port();
      var done = new AtomicBoolean();
      List<Future<Integer>> requests =
          Stream.generate(() -> threads.submit(() -> ask(port, done))).limit(2).toList();
      write(ARTICLES + 1);
      rebuild();
      Duration took = waitFor(port, current().id());
      done.set(true);

      assertThat(took).isLessThan(FOLLOWS_WITHIN);
      assertThat(total(port)).isEqualTo(ARTICLES + 1);
      for (Future<Integer> request : requests) {
        assertThat(request.get()).isPositive();
      }
    }
  }

  @Test
  void aServerStopsCleanly() throws Exception {
    rebuild();
    try (var server = serve()) {
      server.port();
      server.interrupt();

      assertThat(server.await()).isEqualTo(ExitCode.FINE);
      assertThat(server.said()).last().isEqualTo("stopped");
    }
  }

  private Duration waitFor(int port, String generation) throws Exception {
    long start = System.nanoTime();
    while (!get(port, "/readyz").contains(generation)) {
      Thread.sleep(20);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private int ask(int port, AtomicBoolean done) throws Exception {
    int answered = 0;
    while (!done.get()) {
      assertThat(total(port)).isGreaterThanOrEqualTo(ARTICLES);
      answered++;
    }
    return answered;
  }
}
