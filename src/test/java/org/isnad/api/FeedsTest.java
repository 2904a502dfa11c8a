package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.server.FakeSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of a search. */
final class FeedsTest extends ApiServer {

  @Test
  void aFeedReaderReadsAtom() throws Exception {
    HttpResponse<String> response = get("/feed.atom?q=kataeb&actor=kataib-hezbollah");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    SyndFeed feed = new SyndFeedInput().build(new StringReader(response.body()));
    assertThat(feed.getTitle()).isEqualTo("Isnad: kataeb");
    assertThat(feed.getEntries()).hasSize(FakeSnapshot.ARTICLES.size());
    SyndEntry first = feed.getEntries().getFirst();
    assertThat(first.getLink())
        .startsWith("http://127.0.0.1:")
        .endsWith("/doc/a1?q=kataeb&actor=kataib-hezbollah");
    assertThat(first.getDescription().getValue()).contains("Kataeb");
    assertThat(response.body())
        .contains("<opensearch:totalResults>" + FakeSnapshot.ARTICLES.size() + "<");
  }

  @Test
  void aFeedReaderReadsJson() throws Exception {
    HttpResponse<String> response = get("/feed.json?q=kataeb&size=2");
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/feed+json");
    JsonNode feed = JSON.readTree(response.body());
    assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.at("/items/0/url").asText()).endsWith("/doc/a1?q=kataeb");
    assertThat(feed.at("/items/0/content_text").asText()).contains("Kataeb");
    assertThat(feed.at("/items/0/date_modified").asText()).isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void whatWasTakenInLastComesFirstUnlessAskedOtherwise() throws Exception {
    get("/feed.atom?q=kataeb");
    assertThat(asked().sort()).isEqualTo(Sort.LATEST_IN);
    get("/feed.atom?q=kataeb&sort=-date");
    assertThat(asked().sort()).isEqualTo(Sort.NEWEST);
    assertThat(json("/api/v1/search?q=kataeb&sort=-date&page=1").at("/links/feed").asText())
        .isEqualTo("/feed.atom?q=kataeb");
  }

  @Test
  void refusesTheCursorOfAnotherOrder() throws Exception {
    String next = json("/api/v1/search?q=kataeb&size=1").at("/links/next").asText();
    String feed = next.replace("/api/v1/search", "/feed.atom");
    assertThat(feed).contains("cursor=");
    HttpResponse<String> refused = get(feed);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(refused.body()).at("/errors/0/parameter").asText())
        .isEqualTo("cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed.atom", "/feed.json"})
  void sendsNothingTwiceAndRefusesWhatIsWrong(String path) throws Exception {
    String tag = get(path + "?q=x").headers().firstValue("ETag").orElseThrow();
    assertThat(get(path + "?q=x", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path + "?q=y", "If-None-Match", tag).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = get(path + "?sort=never&nothing=1");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(refused.body()).path("errors")).hasSize(2);
    assertThat(refused.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void whoSaysNoHostIsGivenTheServersOwnAddress() throws Exception {
    URI base = request("/").build().uri();
    try (var socket = new Socket(base.getHost(), base.getPort())) {
      socket.getOutputStream().write("GET /feed.atom HTTP/1.0\r\n\r\n".getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .contains("href=\"%ssearch\"".formatted(base));
    }
  }
}
