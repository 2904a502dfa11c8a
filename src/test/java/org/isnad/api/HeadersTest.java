package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above every answer. */
final class HeadersTest extends ApiServer {

  @Test
  void sendsNothingTwice() throws Exception {
    HttpResponse<String> first = get("/api/v1/search?q=kataeb&size=5");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"20240423-101500-abcd-");
    assertThat(get("/api/v1/search?q=kataeb&size=5", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(get("/api/v1/search?size=5&q=kataeb", "If-None-Match", "\"x\", " + tag).statusCode())
        .isEqualTo(304);
    assertThat(get("/api/v1/search?q=kataib&size=5", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersANewGenerationAnew() throws Exception {
    String tag = get("/api/v1/search?q=x").headers().firstValue("ETag").orElseThrow();
    INDEXES.generation = "20240424-000000-ffff";
    try {
      assertThat(get("/api/v1/search?q=x", "If-None-Match", tag).statusCode()).isEqualTo(200);
    } finally {
      INDEXES.generation = "20240423-101500-abcd";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/serch",
        "/api/v1/search?x=1",
        "/healthz",
        "/openapi.json"
      })
  void lockDownEveryAnswer(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Cache-Control")).isPresent();
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void answersAHeadWithoutABody() throws Exception {
    HttpResponse<String> response =
        send(request("/api/v1/search").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("ETag")).isPresent();
  }
}
