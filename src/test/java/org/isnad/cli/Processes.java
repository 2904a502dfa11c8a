package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The program over a folder of small articles, in processes of its own. */
abstract class Processes {

  static final int ARTICLES = 2_000;

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  Path data;
  Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    data = folder.resolve("data");
    articles = folder.resolve("articles");
    Files.createDirectories(articles);
    write(ARTICLES);
  }

  void write(int count) throws IOException {
    Files.writeString(
        articles.resolve("many.jsonl"),
        IntStream.range(0, count)
            .mapToObj(
                "{\"body\": \"Rockets number %d hit a base near Baghdad, Kataeb Hezbollah said.\"}\n"
                    ::formatted)
            .collect(Collectors.joining()));
  }

  IsnadProcess start() throws IOException {
    return start("rebuild");
  }

  IsnadProcess start(String command, String... more) throws IOException {
    var args =
        new ArrayList<>(
            List.of(command, "--source", articles.toString(), "--data", data.toString()));
    args.addAll(List.of(more));
    return IsnadProcess.start(args.toArray(String[]::new));
  }

  void rebuild() throws Exception {
    finish(start());
  }

  void update() throws Exception {
    finish(start("update"));
  }

  private static void finish(IsnadProcess process) throws Exception {
    try (process) {
      assertThat(process.await()).as("%s", process.said()).isEqualTo(ExitCode.FINE);
    }
  }

  IsnadProcess serve() throws IOException {
    return IsnadProcess.start("serve", "--data", data.toString(), "--port", "0");
  }

  Generation current() throws IOException {
    return new Generations(data).requireCurrent();
  }

  List<Path> parts() throws IOException {
    try (Stream<Path> list = Files.list(data.resolve("generations"))) {
      return list.filter(path -> path.toString().endsWith(".part")).toList();
    }
  }

  void awaitPart(IsnadProcess rebuild) throws Exception {
    while (!Files.isDirectory(data.resolve("generations")) || parts().isEmpty()) {
      assertThat(rebuild.isRunning()).as("%s", rebuild.said()).isTrue();
      Thread.sleep(10);
    }
  }

  int total(int port) throws Exception {
    String answer = get(port, "/api/v1/search?q=kataib&size=1");
    return Integer.parseInt(answer.replaceFirst("(?s).*\"total\":\\{\"value\":(\\d+).*", "$1"));
  }

  String get(int port, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    var response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
