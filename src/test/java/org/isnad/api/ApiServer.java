package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.isnad.engine.SearchRequest;
import org.isnad.server.FakeIndexes;
import org.isnad.server.FakeSnapshot;
import org.isnad.server.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Speaks to a real server on a free port; the index is a fake. */
abstract class ApiServer {

  static final ObjectMapper JSON = new ObjectMapper();
  static final FakeIndexes INDEXES = new FakeIndexes();
  private static HttpServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    server = HttpServer.start("127.0.0.1", 0, INDEXES);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @BeforeEach
  void mend() {
    INDEXES.snapshot.broken = null;
    INDEXES.snapshot.total = FakeSnapshot.ARTICLES.size();
    INDEXES.ready = true;
  }

  static SearchRequest asked() {
    return Objects.requireNonNull(INDEXES.snapshot.asked);
  }

  static JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.body()).doesNotContain("\"errors\"");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return JSON.readTree(response.body());
  }

  static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + server.port() + "/").resolve(path));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static void assertProblem(HttpResponse<String> response, int status, String body)
      throws Exception {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JSON.readTree(response.body())).isEqualTo(JSON.readTree(body));
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }
}
