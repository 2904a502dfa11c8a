package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.FakeIndexes;
import org.isnad.server.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going through all results by the links of the answers. */
class CursorTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeIndexes indexes = new FakeIndexes();
  private final HttpClient client = HttpClient.newHttpClient();
  private HttpServer server;

  @BeforeEach
  void start() {
    server = HttpServer.start("127.0.0.1", 0, indexes);
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void followsTheLinksFromTheFirstResultToTheLast() throws Exception {
    var ids = new ArrayList<String>();
    String at = "/api/v1/search?q=kataeb&size=1";
    while (!at.isEmpty()) {
      JsonNode answer = JSON.readTree(get(at, 200).body());
      answer.at("/results").forEach(hit -> ids.add(hit.at("/id").asText()));
      at = answer.at("/links/next").asText();
    }
    assertThat(ids).containsExactly("a1", "a2", "a3");
  }

  @Test
  void givesTheLinksInTheHeaderToo() throws Exception {
    var response = get("/api/v1/search?q=kataeb&size=1", 200);
    String next = JSON.readTree(response.body()).at("/links/next").asText();
    assertThat(response.headers().firstValue("Link"))
        .hasValue(
            "</api/v1/search?q=kataeb&size=1>; rel=\"self\", <%s>; rel=\"next\"".formatted(next));
  }

  @Test
  void maySwitchToLargerAnswersOnTheWay() throws Exception {
    String next = next("/api/v1/search?q=kataeb&size=1").replace("size=1", "size=2");
    assertThat(ids(next)).containsExactly("a2", "a3");
  }

  @Test
  void isGoneOnceTheIndexHasChanged() throws Exception {
    String next = next("/api/v1/search?q=kataeb&size=1");
    indexes.generation = "20240424-101500-abcd";
    JsonNode problem = JSON.readTree(get(next, 410).body());
    assertThat(problem.at("/type").asText()).isEqualTo("/problems/cursor-expired");
    assertThat(problem.at("/detail").asText())
        .isEqualTo("The index has changed since the cursor was given; begin again without it.");
  }

  @Test
  void isRefusedForAnotherSearch() throws Exception {
    String next = next("/api/v1/search?q=kataeb&size=1");
    assertThat(fault(next.replace("q=kataeb", "q=hamas")))
        .isEqualTo("The cursor does not belong to this search.");
    assertThat(fault(next + "&sort=date")).isEqualTo("The cursor does not belong to this search.");
    assertThat(fault("/api/v1/search?cursor=nonsense"))
        .isEqualTo("The cursor does not belong to this search.");
    assertThat(fault(next + "&page=2"))
        .isEqualTo("“cursor” says where to go on, and so does “page” or “offset”.");
  }

  private String fault(String path) throws Exception {
    return JSON.readTree(get(path, 400).body()).at("/errors/0/message").asText();
  }

  private String next(String path) throws Exception {
    return JSON.readTree(get(path, 200).body()).at("/links/next").asText();
  }

  private List<String> ids(String path) throws Exception {
    var ids = new ArrayList<String>();
    JSON.readTree(get(path, 200).body())
        .at("/results")
        .forEach(hit -> ids.add(hit.at("/id").asText()));
    return ids;
  }

  private HttpResponse<String> get(String path, int status) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return response;
  }
}
