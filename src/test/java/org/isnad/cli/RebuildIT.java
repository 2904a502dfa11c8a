package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rebuilds that go wrong, and a server that goes on, in processes of their own. */
class RebuildIT {

  private static final int KILLS = 10;
  private static final int ARTICLES = 2_000;
  private static final Duration FOLLOWS_WITHIN = Duration.ofSeconds(2);

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path data;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    data = folder.resolve("data");
    articles = folder.resolve("articles");
    Files.createDirectories(articles);
    write(ARTICLES);
  }

  @Test
  void aKilledRebuildLeavesTheOldIndexServing() throws Exception {
    long start = System.nanoTime();
    rebuild();
    long whole = System.nanoTime() - start;
    try (var server = serve()) {
      int port = server.port();
      for (int i = 0; i < KILLS; i++) {
        Generation before = current();
        killAfter(Duration.ofNanos(whole * (2 * i + 1) / (2 * KILLS)));

        assertThat(current().verify()).isEmpty();
        assertThat(current().id()).isGreaterThanOrEqualTo(before.id());
        assertThat(total(port)).isEqualTo(ARTICLES);
      }
    }
    rebuild();
    assertThat(parts()).isEmpty();
  }

  @Test
  void aKilledUpdateLeavesTheOldIndexServing() throws Exception {
    rebuild();
    long start = System.nanoTime();
    write(ARTICLES + 1);
    update();
    long whole = System.nanoTime() - start;
    for (int i = 0; i < KILLS; i++) {
      Generation before = current();
      write(ARTICLES + 2 + i);
      try (var update = start("update")) {
        Thread.sleep(Duration.ofNanos(whole * (2 * i + 1) / (2 * KILLS)));
        update.kill();
      }
      assertThat(new Generations(data).verifyCurrent()).isEmpty();
      assertThat(current().id()).isGreaterThanOrEqualTo(before.id());
    }
    update();
    assertThat(parts()).isEmpty();
    assertThat(current().manifest().counts()).containsEntry("indexed", ARTICLES + 1 + KILLS);
  }

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

  /** Only who may mount can have a disk that is really full. */
  @Test
  void aFullFileSystemLeavesTheOldIndexServing() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    var mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString());
    assumeTrue(mount.start().waitFor() == 0, "no right to mount a file system");
    try {
      data = disk.resolve("data");
      write(200);
      rebuild();
      Generation before = current();
      write(20 * ARTICLES);
      for (String command : List.of("rebuild", "update")) {
        try (var run = start(command)) {
          assertThat(run.await()).isEqualTo(ExitCode.FAILURE);
          assertThat(String.join(" ", run.said())).contains("No space left on device");
        }
        assertThat(parts()).isEmpty();
        assertThat(current()).isEqualTo(before);
        assertThat(new Generations(data).verifyCurrent()).isEmpty();
      }
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
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
  void ofTwoRebuildsTheSecondIsToldWhoIsAtIt() throws Exception {
    write(20 * ARTICLES);
    try (var first = start()) {
      awaitPart(first);
      try (var second = start()) {
        assertThat(second.await()).isEqualTo(ExitCode.FAILURE);
        assertThat(second.said())
            .contains(
                "isnad: process %d is writing %s: wait until it is done, or stop it"
                    .formatted(first.pid(), data));
      }
      first.kill();
    }
  }

  @Test
  void anInterruptedRebuildLeavesNothingBehind() throws Exception {
    rebuild();
    Generation before = current();
    write(20 * ARTICLES);
    try (var rebuild = start()) {
      awaitPart(rebuild);
      rebuild.interrupt();
      assertThat(rebuild.await()).isNotEqualTo(ExitCode.FINE);
      assertThat(rebuild.said())
          .contains("isnad: stopped before it was done; the index being served is unchanged");
    }
    assertThat(parts()).isEmpty();
    assertThat(current()).isEqualTo(before);
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

  private void write(int count) throws IOException {
    Files.writeString(
        articles.resolve("many.jsonl"),
        IntStream.range(0, count)
            .mapToObj(
                "{\"body\": \"Rockets number %d hit a base near Baghdad, Kataeb Hezbollah said.\"}\n"
                    ::formatted)
            .collect(Collectors.joining()));
  }

  private IsnadProcess start() throws IOException {
    return start("rebuild");
  }

  private IsnadProcess start(String command, String... more) throws IOException {
    var args =
        new ArrayList<>(
            List.of(command, "--source", articles.toString(), "--data", data.toString()));
    args.addAll(List.of(more));
    return IsnadProcess.start(args.toArray(String[]::new));
  }

  private void rebuild() throws Exception {
    finish(start());
  }

  private void update() throws Exception {
    finish(start("update"));
  }

  private static void finish(IsnadProcess process) throws Exception {
    try (process) {
      assertThat(process.await()).as("%s", process.said()).isEqualTo(ExitCode.FINE);
    }
  }

  private void killAfter(Duration time) throws Exception {
    try (var rebuild = start()) {
      Thread.sleep(time);
      rebuild.kill();
    }
  }

  private IsnadProcess serve() throws IOException {
    return IsnadProcess.start("serve", "--data", data.toString(), "--port", "0");
  }

  private Generation current() throws IOException {
    return new Generations(data).requireCurrent();
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> list = Files.list(data.resolve("generations"))) {
      return list.filter(path -> path.toString().endsWith(".part")).toList();
    }
  }

  private void awaitPart(IsnadProcess rebuild) throws Exception {
    while (!Files.isDirectory(data.resolve("generations")) || parts().isEmpty()) {
      assertThat(rebuild.isRunning()).as("%s", rebuild.said()).isTrue();
      Thread.sleep(10);
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

  private int total(int port) throws Exception {
    String answer = get(port, "/api/v1/search?q=kataib&size=1");
    return Integer.parseInt(answer.replaceFirst("(?s).*\"total\":\\{\"value\":(\\d+).*", "$1"));
  }

  private String get(int port, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    var response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
