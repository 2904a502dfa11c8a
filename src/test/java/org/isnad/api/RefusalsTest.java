package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, and in which shape. */
final class RefusalsTest extends ApiServer {

  @Test
  void refusesAFaultyQueryWhereStrictnessIsAskedFor() throws Exception {
    HttpResponse<String> response = get("/api/v1/search?q=%22kataeb&syntax=strict");
    assertProblem(
        response,
        400,
        """
        {"type": "/problems/query-syntax", "title": "The query could not be read", "status": 400,
         "detail": "A double quote opens at character 0 and never closes; it was closed at the end.",
         "instance": "/api/v1/search?q=%22kataeb&syntax=strict",
         "errors": [{"parameter": "q", "position": 0, "code": "unbalanced-quote",
           "message": "A double quote opens at character 0 and never closes; it was closed at the end.",
           "hint": "\\"kataeb\\""}]}
        """);
  }

  @Test
  void namesAllThatIsWrongAtOnce() throws Exception {
    HttpResponse<String> response =
        get(
            "/api/v1/search?size=ten&page=0&sort=best&names=maybe&role=footnote&date.from=soon"
                + "&facet=colour&fields=smell&histogram=hour&explain=yes&q=a&q=b&form=1");
    JsonNode errors = JSON.readTree(response.body()).at("/errors");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(errors.findValuesAsText("parameter"))
        .containsExactlyInAnyOrder(
            "q",
            "size",
            "page",
            "sort",
            "names",
            "role",
            "date.from",
            "facet",
            "fields",
            "histogram",
            "explain",
            "form");
    assertThat(errors.findValuesAsText("hint")).noneMatch(String::isBlank);
  }

  @Test
  void refusesUnknownParameters() throws Exception {
    HttpResponse<String> response = get("/api/v1/suggest?q=a&colour=red");
    assertProblem(
        response,
        400,
        """
        {"type": "/problems/unknown-parameter", "title": "A parameter is not known", "status": 400,
         "detail": "There is no parameter “colour”.", "instance": "/api/v1/suggest?q=a&colour=red",
         "errors": [{"parameter": "colour", "code": "unknown-parameter",
           "message": "There is no parameter “colour”.", "hint": "one of q, size"}]}
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "size=0, 200",
    "size=200, 200",
    "size=201, 400",
    "facet.size=1, 200",
    "facet.size=1000, 200",
    "facet.size=1001, 400",
    "page=1, 200",
    "page=0, 400",
    "offset=0, 200",
    "offset=100001, 400",
    "date.to=2024-02-30, 400",
    "date.from=2024-05&date.to=2024-04, 400",
    "page=1&offset=0, 400",
    "q=&size=&actor=, 200"
  })
  void keepsToItsLimits(String parameters, int status) throws Exception {
    assertThat(get("/api/v1/search?" + parameters).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2001, a, too-long",
    "10000, a, too-long",
    "500, a+, too-many",
    "10000, %D8%A7, too-long"
  })
  void refusesWhatIsTooMuch(int times, String piece, String code) throws Exception {
    HttpResponse<String> response = get("/api/v1/search?q=" + piece.repeat(times));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(response.body()).at("/errors/0/code").asText()).isEqualTo(code);
  }

  @Test
  void answersUnknownPathsInTheSameShape() throws Exception {
    assertProblem(
        get("/api/v1/serch"),
        404,
        """
        {"type": "/problems/not-found", "title": "There is nothing here", "status": 404,
         "detail": "There is nothing at /api/v1/serch; see /openapi.json.",
         "instance": "/api/v1/serch", "errors": []}
        """);
    assertThat(get("/api/v1/docs/nope").statusCode()).isEqualTo(404);
    assertThat(get("/api/v1/facets/colour").body())
        .contains(
            "There is no facet “colour”; there are actor, location, person, outlet, name,"
                + " source, author, language.");
  }

  @Test
  void answersInTheSameShapeWhereTheRequestIsTooLongToBeRead() throws Exception {
    HttpResponse<String> response = get("/api/v1/search?q=" + "a".repeat(200_000));
    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(response.body()).at("/status").asInt()).isEqualTo(414);
  }

  @Test
  void canOnlyBeRead() throws Exception {
    HttpResponse<String> response =
        send(request("/api/v1/search").POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    assertProblem(
        response,
        405,
        """
        {"type": "/problems/method-not-allowed", "title": "This is asked in another way", "status": 405,
         "detail": "Use GET or HEAD, not POST.", "instance": "/api/v1/search", "errors": []}
        """);
  }

  @Test
  void noRouteWrites() throws Exception {
    JsonNode paths = JSON.readTree(get("/openapi.json").body()).path("paths");
    var all = new ArrayList<String>(List.of("/", "/search", "/doc/a", "/about", "/admin/rebuild"));
    paths.fieldNames().forEachRemaining(path -> all.add(path.replaceAll("[{]\\w+[}]", "a")));
    assertThat(all).hasSizeGreaterThan(10);
    for (String path : all) {
      for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
        int status =
            send(request(path).method(method, HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode();
        assertThat(status).as("%s %s", method, path).isIn(404, 405);
      }
    }
  }

  @Test
  void hidesWhatBroke() throws Exception {
    INDEXES.snapshot.broken = new UncheckedIOException(new IOException("disk on fire"));
    HttpResponse<String> response = get("/api/v1/search?q=a");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("disk", "Exception", "org.isnad");
    assertThat(JSON.readTree(response.body()).at("/detail").asText())
        .matches("The log has more under [0-9a-f-]{36}\\.");
    assertThat(response.headers().firstValue("ETag")).isEmpty();
  }
}
