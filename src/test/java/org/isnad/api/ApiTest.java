package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Undated;
import org.isnad.server.FakeIndexes;
import org.isnad.server.FakeSnapshot;
import org.isnad.server.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to a real server on a free port; the index is a fake. */
class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FakeIndexes INDEXES = new FakeIndexes();
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

  @Test
  void answersASearch() throws Exception {
    JsonNode answer = json("/api/v1/search?q=kataeb&histogram=day");
    assertThat(answer.at("/total/value").asInt()).isEqualTo(3);
    assertThat(answer.at("/total/relation").asText()).isEqualTo("eq");
    assertThat(answer.at("/index/version").asText()).isEqualTo("20240423-101500-abcd");
    assertThat(answer.at("/index/manifest").asText()).isEqualTo("sha256:f00d");
    assertThat(answer.at("/query/parsed").asText()).isEqualTo("kataeb");
    assertThat(answer.at("/query/readings/0/kind").asText()).isEqualTo("name");
    assertThat(answer.at("/results/0/id").asText()).isEqualTo("a1");
    assertThat(answer.at("/results/0/origin").asText()).isEqualTo("a1.txt");
    assertThat(answer.at("/results/0/outlet").isNull()).isTrue();
    assertThat(answer.at("/results/0/date/value").asText()).isEqualTo("2024-04-22");
    assertThat(answer.at("/results/1/title").isNull()).isTrue();
    assertThat(answer.at("/links/self").asText())
        .isEqualTo("/api/v1/search?q=kataeb&histogram=day");
  }

  @Test
  void showsTheSentenceThatMatchedAndWhy() throws Exception {
    JsonNode hit = json("/api/v1/search?q=kataeb").at("/results/0");
    assertThat(hit.at("/snippets/0/text").asText())
        .isEqualTo("Kataeb Hezbollah said it was not there.");
    assertThat(hit.at("/snippets/0/marks").toString()).isEqualTo("[[0,6]]");
    assertThat(hit.at("/snippets/0/span").toString()).isEqualTo("[63,102]");
    assertThat(hit.at("/snippets/0/href").asText()).isEqualTo("/doc/a1?q=kataeb#c63-69");
    assertThat(hit.at("/why").toString())
        .isEqualTo(
            "[\"Kataeb in the title\",\"Kataeb in the text\","
                + "\"Kataib in a photo caption (another spelling)\"]");
  }

  @Test
  void listsTheSpellings() throws Exception {
    assertThat(json("/api/v1/search?q=kataeb").at("/query/variants/1"))
        .isEqualTo(
            JSON.readTree(
                """
                {"word": "kataeb", "term": "kataib", "surface": "Kataib", "docs": 2, "mentions": 2,
                 "roles": {"title": 0, "body": 0, "caption": 1}, "similarity": 0.931, "on": false}
                """));
  }

  @Test
  void nestsTheValuesOfATree() throws Exception {
    JsonNode facets = json("/api/v1/search?location=syria").at("/facets");
    assertThat(facets.at("/location"))
        .isEqualTo(
            JSON.readTree(
                """
                {"label": "Place", "mode": "or", "missing": 1, "missing_selected": false, "more": 4,
                 "values": [
                  {"id": "iraq", "label": "iraq", "kind": "place", "count": 2, "selected": false,
                   "excluded": false, "children": [
                    {"id": "iraq/nineveh/zummar", "label": "zummar", "kind": "place", "count": 1,
                     "selected": false, "excluded": false, "children": []}]},
                  {"id": "syria", "label": "syria", "kind": "place", "count": 1, "selected": true,
                   "excluded": false, "children": []}]}
                """));
    assertThat(facets.at("/actor/values/0").has("children")).isFalse();
  }

  @Test
  void givesDatesAsAHistogramAndAsAFacet() throws Exception {
    JsonNode answer = json("/api/v1/search?histogram=day");
    assertThat(answer.at("/histogram/bars/1").toString())
        .isEqualTo(
            "{\"id\":\"2024-04-22\",\"from\":\"2024-04-22\",\"to\":\"2024-04-22\",\"count\":1}");
    assertThat(answer.at("/histogram/undated").asInt()).isEqualTo(1);
    assertThat(answer.at("/facets/date/values/0/id").asText()).isEqualTo("2024-04-21");
    assertThat(answer.at("/facets/date/missing").asInt()).isEqualTo(1);
  }

  @Test
  void readsFilters() throws Exception {
    json(
        "/api/v1/search?actor=Kataib+Hezbollah&actor.not=kataib-hezbollah&location.all=iraq"
            + "&outlet.missing=true&date.from=2024-04&date.to=2024&date.undated=include");
    assertThat(asked().selections())
        .containsExactly(
            new Selection(
                "actor", Set.of("kataib-hezbollah"), Set.of(), Set.of("kataib-hezbollah"), false),
            new Selection("location", Set.of(), Set.of("iraq"), Set.of(), false),
            new Selection("outlet", Set.of(), Set.of(), Set.of(), true));
    assertThat(asked().date())
        .isEqualTo(
            new DateFilter(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 12, 31), Undated.INCLUDE));
  }

  @Test
  void leavesUndatedArticlesOutOfARangeUnlessAsked() throws Exception {
    assertThat(json("/api/v1/search?date.from=2024").at("/hidden/undated").asInt()).isEqualTo(1);
    assertThat(asked().date())
        .isEqualTo(new DateFilter(LocalDate.of(2024, 1, 1), null, Undated.EXCLUDE));
    json("/api/v1/search?date.undated=only");
    assertThat(asked().date()).isEqualTo(new DateFilter(null, null, Undated.ONLY));
    assertThat(
            json("/api/v1/search?date.from=2024&date.undated=include")
                .at("/hidden/undated")
                .asInt())
        .isZero();
    json("/api/v1/search?date.undated=include");
    assertThat(asked().date()).isNull();
  }

  @Test
  void readsWhatIsWantedOfTheAnswer() throws Exception {
    json("/api/v1/search?size=2&page=3&sort=-date&facet=actor,outlet&facet.size=7&explain=true");
    assertThat(asked().window().offset()).isEqualTo(4);
    assertThat(asked().window().size()).isEqualTo(2);
    assertThat(asked().sort()).isEqualTo(Sort.NEWEST);
    assertThat(asked().explain()).isTrue();
    assertThat(asked().facets())
        .containsExactly(new FacetAsk("actor", 7, null), new FacetAsk("outlet", 7, null));
  }

  @Test
  void searchesInsideAFacet() throws Exception {
    json("/api/v1/search?facet=actor&facet.q.actor=hashd");
    assertThat(asked().facets())
        .containsExactly(new FacetAsk("actor", 15, Set.of("kataib-hezbollah")));
  }

  @Test
  void keepsToTheFieldsAskedFor() throws Exception {
    JsonNode hit = json("/api/v1/search?fields=id,title").at("/results/0");
    assertThat(hit.toString())
        .isEqualTo("{\"id\":\"a1\",\"title\":\"Kataeb Hezbollah denies the attack\"}");
  }

  @Test
  void switchesSpellingsAndPartsOff() throws Exception {
    json("/api/v1/search?q=kataeb&variant.not=Kataib&role=body");
    assertThat(asked().lens().getFirst().spellings().getLast().on()).isFalse();
  }

  @Test
  void linksToTheNeighbouringPages() throws Exception {
    JsonNode links = json("/api/v1/search?q=a&size=1&page=2").at("/links");
    assertThat(links.at("/next").asText()).isEqualTo("/api/v1/search?q=a&size=1&page=3");
    assertThat(links.at("/prev").asText()).isEqualTo("/api/v1/search?q=a&size=1&page=1");
    assertThat(links.at("/html").asText()).isEqualTo("/search?q=a&size=1&page=2");
    assertThat(json("/api/v1/search?size=2&offset=1").at("/links").has("next")).isFalse();
    assertThat(json("/api/v1/search?size=2&offset=1").at("/links/prev").asText())
        .isEqualTo("/api/v1/search?size=2&offset=0");
  }

  @Test
  void tellsHowAQueryWasMended() throws Exception {
    JsonNode warning = json("/api/v1/search?q=%22kataeb").at("/query/warnings/0");
    assertThat(warning.at("/code").asText()).isEqualTo("unbalanced-quote");
    assertThat(warning.at("/position").asInt()).isZero();
    assertThat(warning.at("/hint").asText()).isEqualTo("\"kataeb\"");
  }

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
  void warnsOfNamesThatNobodyHas() throws Exception {
    JsonNode warnings =
        json("/api/v1/search?actor=nobody&outlet=Antiwar.com").at("/query/warnings");
    assertThat(warnings.findValuesAsText("code")).containsExactly("unknown-value");
    assertThat(warnings.at("/0/message").asText()).isEqualTo("No actor is called “nobody”.");
  }

  @Test
  void sendsAWholeArticle() throws Exception {
    JsonNode answer = json("/api/v1/docs/a1?q=kataeb");
    assertThat(answer.at("/actors/0/id").asText()).isEqualTo("kataib-hezbollah");
    assertThat(answer.at("/actors/0/mentions/0").toString())
        .isEqualTo(
            "{\"start\":0,\"end\":16,\"surface\":\"Kataeb Hezbollah\",\"rule\":\"alias\","
                + "\"row\":\"test:1\"}");
    assertThat(answer.at("/marks")).hasSize(3);
    assertThat(answer.at("/marks/2/role").asText()).isEqualTo("caption");
    assertThat(answer.at("/neighbours").toString())
        .isEqualTo("{\"number\":1,\"total\":3,\"previous\":null,\"next\":\"a2\"}");
  }

  @Test
  void findsNeighboursFromWhereTheReaderStands() throws Exception {
    assertThat(json("/api/v1/docs/a2?q=kataeb&hit=2").at("/neighbours").toString())
        .isEqualTo("{\"number\":2,\"total\":3,\"previous\":\"a1\",\"next\":\"a3\"}");
    assertThat(json("/api/v1/docs/a1?q=kataeb&hit=3").at("/neighbours/number").asInt())
        .isEqualTo(1);
  }

  @Test
  void marksNothingWithoutAQuery() throws Exception {
    JsonNode answer = json("/api/v1/docs/a1");
    assertThat(answer.at("/marks")).isEmpty();
    assertThat(answer.has("neighbours")).isFalse();
  }

  @Test
  void listsTheValuesOfAFacet() throws Exception {
    JsonNode answer = json("/api/v1/facets/actor?q=kataeb&prefix=hashd&facet.size=500");
    assertThat(answer.at("/facet").asText()).isEqualTo("actor");
    assertThat(answer.at("/values/0/label").asText()).isEqualTo("Kataib Hezbollah");
    assertThat(asked().window().size()).isZero();
    assertThat(asked().facets())
        .containsExactly(new FacetAsk("actor", 500, Set.of("kataib-hezbollah")));
  }

  @Test
  void suggests() throws Exception {
    JsonNode answer = json("/api/v1/suggest?q=kat");
    assertThat(answer.at("/suggestions/0/label").asText()).isEqualTo("Kataib Hezbollah");
    assertThat(json("/api/v1/suggest").at("/suggestions")).isEmpty();
  }

  @Test
  void analysesText() throws Exception {
    JsonNode answer = json("/api/v1/analyze?text=Kataeb");
    assertThat(answer.at("/words/0/terms").findValuesAsText("kind"))
        .containsExactly("word", "name");
    assertThat(answer.at("/query/names/0/spellings").findValuesAsText("term"))
        .containsExactly("kataeb", "kataib");
    assertThat(answer.at("/query/names/0/spellings/0/docs").asInt()).isEqualTo(2);
    assertThat(answer.at("/query/names/0/folded").asText()).isEqualTo("kataeb");
    assertThat(answer.at("/query/names/0/units").toString())
        .isEqualTo("[\"k\",\"a\",\"t\",\"ae\",\"b\"]");
    assertThat(answer.at("/query/names/0/spellings/0/words").asText()).isEqualTo("as typed");
    JsonNode edit = answer.at("/query/names/0/spellings/1/edits/0");
    assertThat(edit.at("/from").asText() + "~" + edit.at("/to").asText()).contains("e", "i");
    assertThat(answer.at("/query/names/0/spellings/1/words").asText()).contains("`~`");
  }

  @Test
  void givesTheOutletsOfEachSpellingIfAsked() throws Exception {
    assertThat(json("/api/v1/search?q=kataeb").at("/query/variants/0/outlets").isMissingNode())
        .isTrue();
    JsonNode variants = json("/api/v1/search?q=kataeb&lens.by=outlet").at("/query/variants");
    assertThat(variants).isNotEmpty();
    assertThat(variants.get(0).path("outlets").isArray()).isTrue();
    assertThat(get("/api/v1/search?q=kataeb&lens.by=moon").statusCode()).isEqualTo(400);
  }

  @Test
  void saysWhatIsSearched() throws Exception {
    JsonNode answer = json("/api/v1/index");
    assertThat(answer.at("/version").asText()).isEqualTo("20240423-101500-abcd");
    assertThat(answer.at("/articles").asInt()).isEqualTo(3);
    assertThat(answer.at("/counts/indexed").asInt()).isEqualTo(3);
    assertThat(answer.at("/created").asText()).isEqualTo("2024-04-23T10:15:00Z");
  }

  @Test
  void saysWhetherItIsWell() throws Exception {
    assertThat(json("/healthz").at("/status").asText()).isEqualTo("ok");
    assertThat(json("/readyz").at("/index").asText()).isEqualTo("20240423-101500-abcd");
    INDEXES.ready = false;
    HttpResponse<String> response = get("/readyz");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(JSON.readTree(response.body()).at("/type").asText())
        .isEqualTo("/problems/not-ready");
    assertThat(get("/api/v1/search").statusCode()).isEqualTo(503);
  }

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
            "There is no facet “colour”; there are actor, location, person, outlet, name, source.");
  }

  @Test
  void answersInTheSameShapeWhereTheRequestIsTooLongToBeRead() throws Exception {
    HttpResponse<String> response = get("/api/v1/search?q=" + "a".repeat(200_000));
    assertThat(response.statusCode()).isEqualTo(414);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(response.body()).at("/status").asInt()).isEqualTo(414);
  }

  @Test
  void takesAPathOfLabels() throws Exception {
    json("/api/v1/search?actor=Iraq+%3E+Kataib+Hezbollah");
    assertThat(asked().selections().getFirst().any()).containsExactly("kataib-hezbollah");
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
        {"type": "/problems/method-not-allowed", "title": "This can only be read", "status": 405,
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

  private static SearchRequest asked() {
    return Objects.requireNonNull(INDEXES.snapshot.asked);
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.body()).doesNotContain("\"errors\"");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return JSON.readTree(response.body());
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + server.port() + "/").resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static void assertProblem(HttpResponse<String> response, int status, String body)
      throws Exception {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(JSON.readTree(response.body())).isEqualTo(JSON.readTree(body));
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }
}
