package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.follow.Follower;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.Rebuild;
import org.isnad.report.Report;
import org.isnad.server.HttpServer;
import org.isnad.service.Indexes;
import org.isnad.service.OpenIndex;

/** The whole service on loopback, over an index made of some sources with what ships. */
public final class TestServer implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Report report;
  private final Follower<OpenIndex> follower;
  private final HttpServer server;

  private TestServer(Report report, Follower<OpenIndex> follower, HttpServer server) {
    this.report = report;
    this.follower = follower;
    this.server = server;
  }

  /** Rebuilds the sources into a folder and serves them. */
  public static TestServer over(Path data, Path... sources) throws IOException {
    return configured(Path.of("index-config"), data, sources);
  }

  /** The same with a configuration of one's own. */
  public static TestServer configured(Path config, Path data, Path... sources) throws IOException {
    Workshop workshop = Workshop.load(config);
    var generations = new Generations(data);
    Report report =
        new Rebuild(workshop.recipe()).run(List.of(sources), generations, Progress.NONE);
    var follower = Follower.start(generations, new IndexOpener());
    return new TestServer(
        report, follower, HttpServer.start("127.0.0.1", 0, Indexes.following(follower)));
  }

  /** What the rebuild said. */
  public Report report() {
    return report;
  }

  /** The address of a path on this server. */
  public String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** A JSON answer that must be a good one. */
  public JsonNode get(String path) throws IOException {
    return JSON.readTree(page(path));
  }

  /** A page, or any other answer, that must be a good one. */
  public String page(String path) throws IOException {
    try {
      var request = HttpRequest.newBuilder(URI.create(url(path))).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** A text as a part of a query string. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    follower.close();
    client.close();
  }
}
