package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.isnad.server.FakeIndexes;
import org.isnad.server.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the description of the API against the running server. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FakeIndexes INDEXES = new FakeIndexes();
  private static HttpServer server;
  private static HttpClient client;
  private static JsonNode description;

  @BeforeAll
  static void start() throws Exception {
    server = HttpServer.start("127.0.0.1", 0, INDEXES);
    client = HttpClient.newHttpClient();
    description = JSON.readTree(get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  /** Read from the file, as the server does not run yet when JUnit asks. */
  static List<String> paths() throws IOException {
    try (var in = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
      var paths = new ArrayList<String>();
      JSON.readTree(in).path("paths").fieldNames().forEachRemaining(paths::add);
      return paths;
    }
  }

  @Test
  void describesEveryRouteAndNoOther() throws Exception {
    assertThat(paths()).containsExactlyInAnyOrderElementsOf(new Api(INDEXES).paths());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAnswerIsAsDescribed(String path) throws Exception {
    assertMatches(path, get(filled(path) + required(path)), 200);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyParameterIsKnownAndItsExampleRight(String path) throws Exception {
    for (JsonNode parameter : parameters(path)) {
      if (!parameter.path("in").asText().equals("query")) {
        continue;
      }
      String name = parameter.path("name").asText();
      JsonNode example = parameter.path("example");
      String value = (example.isArray() ? example.path(0) : example).asText();
      String others = name.equals("text") ? "" : required(path);
      String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
      assertMatches(path, get(filled(path) + (others.isEmpty() ? "?" : others + "&") + pair), 200);
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyKnownParameterIsDescribed(String path) throws Exception {
    HttpResponse<String> response = get(filled(path) + "?no.such=1");
    assertMatches(path, response, 400);
    for (JsonNode error : JSON.readTree(response.body()).path("errors")) {
      if (error.path("code").asText().equals("unknown-parameter")) {
        String known = error.path("hint").asText().replaceFirst("^one of ", "");
        Set<String> described = new TreeSet<>();
        for (JsonNode parameter : parameters(path)) {
          if (parameter.path("in").asText().equals("query")) {
            described.add(parameter.path("name").asText());
          }
        }
        assertThat(Set.of(known.split(", ", -1)))
            .isEqualTo(described.isEmpty() ? Set.of("none") : described);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/search | ?q=kataeb&histogram=week&explain=true&location=syria | 200
          /api/v1/search | ?q=%22kataeb+OR&facet=date,actor&date.from=2024      | 200
          /api/v1/search | ?fields=id,snippets&size=1                           | 200
          /api/v1/search | ?size=1&page=2                                       | 200
          /api/v1/search | ?size=x&page=y&q=%22&syntax=strict                   | 400
          /api/v1/docs/{id} | ?q=kataeb                                         | 200
          """)
  void richAnswersAreAsDescribed(String path, String query, int status) throws Exception {
    assertMatches(path, get(filled(path) + query), status);
  }

  @Test
  void aResultHasAllItsFieldsUnlessSomeAreAskedFor() throws Exception {
    var result = JSON.createObjectNode().put("$ref", "#/components/schemas/Result");
    for (JsonNode hit : JSON.readTree(get("/api/v1/search?q=a").body()).path("results")) {
      assertThat(schema(result).validate(hit.toString(), InputFormat.JSON)).isEmpty();
    }
    assertThat(schema(result).validate("{\"id\": \"a1\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void refusalsAreAsDescribed() throws Exception {
    assertMatches("/api/v1/docs/{id}", get("/api/v1/docs/none"), 404);
    assertMatches("/api/v1/facets/{dim}", get("/api/v1/facets/none"), 404);
    INDEXES.ready = false;
    try {
      assertMatches("/readyz", get("/readyz"), 503);
      assertMatches("/api/v1/search", get("/api/v1/search"), 503);
    } finally {
      INDEXES.ready = true;
    }
  }

  private static void assertMatches(String path, HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode described = operation(path).path("responses").path(String.valueOf(status));
    JsonNode content = resolved(described).path("content");
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    assertThat(content.has(type)).as("%s answers with %s", path, type).isTrue();
    if (type.matches(".*[/+]json")) {
      assertThat(
              schema(content.path(type).path("schema")).validate(response.body(), InputFormat.JSON))
          .as(path)
          .isEmpty();
    }
  }

  /** A schema that can see all others. */
  private static Schema schema(JsonNode schema) {
    var whole = JSON.createObjectNode();
    whole.set("components", description.path("components"));
    whole.set("allOf", JSON.createArrayNode().add(schema));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON);
  }

  private static JsonNode operation(String path) {
    return description.path("paths").path(path).path("get");
  }

  private static List<JsonNode> parameters(String path) {
    return StreamSupport.stream(operation(path).path("parameters").spliterator(), false)
        .map(OpenApiTest::resolved)
        .toList();
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static String filled(String path) {
    return path.replace("{id}", "a1").replace("{dim}", "actor");
  }

  private static String required(String path) {
    return path.endsWith("analyze") ? "?text=Kataeb" : "";
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
