package org.isnad.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.cli.TestServer;
import org.isnad.seeds.SeedsTruth.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Five real articles, asked over HTTP: all that a careful reader wrote down about them holds. */
final class SeedsTest {

  /** The truth's filters in the words of the API. */
  private static final Map<String, String> FILTERS =
      Map.ofEntries(
          Map.entry("actor=Kataib Hezbollah", "actor=kataib-hezbollah"),
          Map.entry(
              "actor=Kataib Hezbollah OR actor=Islamic Resistance in Iraq",
              "actor=kataib-hezbollah&actor=islamic-resistance-in-iraq"),
          Map.entry(
              "actor=Kataib Hezbollah AND actor=Islamic Resistance in Iraq (all-of mode)",
              "actor.all=kataib-hezbollah&actor.all=islamic-resistance-in-iraq"),
          Map.entry("NOT actor=Kataib Hezbollah", "actor.not=kataib-hezbollah"),
          Map.entry("location=Iraq>Nineveh", "location=iraq/nineveh"),
          Map.entry("location=Syria>Al-Hasakah", "location=syria/al-hasakah"),
          Map.entry(
              "location=Iraq>Al Anbar AND actor=Islamic Resistance in Iraq",
              "location=iraq/anbar&actor=islamic-resistance-in-iraq"),
          Map.entry("outlet=Antiwar.com", "outlet=Antiwar.com"),
          Map.entry("outlet=(unknown)", "outlet.missing=true"),
          Map.entry("outlet=MENAFN", "outlet=MENAFN"),
          Map.entry("date<=2023-12-31 (explicit+derived only)", "date.to=2023-12-31"),
          Map.entry(
              "date=2024-04-21..2024-04-22 (explicit+derived)",
              "date.from=2024-04-21&date.to=2024-04-22"));

  @TempDir static Path folder;
  private static SeedsTruth truth;
  private static TestServer server;

  @BeforeAll
  static void rebuild() throws IOException {
    assumeTrue(SeedsTruth.isHere(), "skipped: the seeds are not beside this clone");
    truth = SeedsTruth.read();
    server = TestServer.over(folder, SeedsTruth.SHARED.resolve("seeds"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void noTwoAreOneArticleOrOneStory() throws IOException {
    JsonNode index = server.get("/api/v1/index");
    assertThat(index.at("/articles").asInt()).isEqualTo(5);
    assertThat(index.at("/counts/joined").asInt(-1)).isZero();
    assertThat(index.at("/counts/stories").asInt(-1)).isZero();
  }

  @TestFactory
  Stream<DynamicTest> answersEveryQuery() {
    return truth.queries().stream().map(q -> DynamicTest.dynamicTest(q.q(), () -> check(q)));
  }

  private static void check(Asked asked) throws IOException {
    Set<Integer> found = found("q=" + TestServer.encode(asked.q()));
    assertThat(found).containsAll(asked.must()).noneMatch(asked.mustNot()::contains);
  }

  @TestFactory
  Stream<DynamicTest> passesEveryFilter() {
    return truth.filters().entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        assertThat(found(FILTERS.getOrDefault(each.getKey(), "no=filter")))
                            .isEqualTo(each.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> countsTheFacets() {
    return Stream.of("", "kataeb", "\"islamic resistance in iraq\"")
        .flatMap(
            query ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        "actor of " + query,
                        () -> checkFacet("actor", "actor_with_parents", query)),
                    DynamicTest.dynamicTest(
                        "location of " + query, () -> checkFacet("location", "location", query))));
  }

  /** Required articles must count, optional ones may, others must not; and the number is exact. */
  private static void checkFacet(String facet, String named, String query) throws IOException {
    Map<String, Set<Integer>> required = truth.facet(named, query);
    Map<String, Set<Integer>> optional = truth.optional(facet);
    Set<Integer> asked = truth.articles(query);
    String q = query.isEmpty() ? "" : "q=" + TestServer.encode(query) + "&";
    var seen = new TreeSet<String>();
    for (Value value : values(q, facet)) {
      Set<Integer> found = found(q + facet + "=" + value.id());
      var allowed = new TreeSet<>(required.getOrDefault(value.label(), Set.of()));
      allowed.addAll(optional.getOrDefault(value.label(), Set.of()));
      assertThat(allowed).as(value.label()).containsAll(found);
      assertThat(found)
          .as(value.label())
          .containsAll(required.getOrDefault(value.label(), Set.of()))
          .hasSize(value.count());
      seen.add(value.label());
    }
    assertThat(asked).isNotEmpty();
    assertThat(seen).containsAll(required.keySet());
  }

  private record Value(String id, String label, int count) {}

  private static List<Value> values(String query, String facet) throws IOException {
    JsonNode answer = server.get("/api/v1/search?" + query + "facet=" + facet + "&facet.size=1000");
    var values = new TreeMap<String, Value>();
    collect(answer.at("/facets/" + facet + "/values"), "", facet, values);
    return List.copyOf(values.values());
  }

  private static void collect(JsonNode list, String above, String facet, Map<String, Value> into) {
    for (JsonNode each : list) {
      String label = each.get("label").asText();
      String path = facet.equals("location") && !above.isEmpty() ? above + " > " + label : label;
      into.put(
          each.get("id").asText(),
          new Value(each.get("id").asText(), path, each.get("count").asInt()));
      collect(each.path("children"), path, facet, into);
    }
  }

  @TestFactory
  Stream<DynamicTest> knowsEachArticle() {
    return truth.documents().stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.get("file").asText(), () -> checkArticle(document)));
  }

  private static void checkArticle(JsonNode document) throws IOException {
    JsonNode article = article(document.get("file").asText());
    assertThat(text(article.get("title"))).isEqualTo(text(document.at("/title/text")));
    assertThat(text(article.get("outlet"))).isEqualTo(text(document.at("/outlet/value")));
    assertThat(text(article.get("author"))).isEqualTo(text(document.at("/author/value")));
    assertThat(text(article.at("/date/value")))
        .isEqualTo(text(document.at("/publication_date/derived")));
    for (String kind : List.of("actor", "location", "person")) {
      assertThat(labels(article.get(kind + "s"))).as(kind).containsAll(required(document, kind));
    }
  }

  private static Set<String> required(JsonNode document, String kind) {
    var labels = new TreeSet<String>();
    for (JsonNode entity : document.get(kind + "s")) {
      JsonNode path = entity.path("path");
      String label =
          path.isEmpty() ? entity.get("canonical").asText() : path.get(path.size() - 1).asText();
      if (!label.equals("Liz Friden")) { // a reporter whom no gazetteer lists
        labels.add(label);
      }
    }
    return labels;
  }

  @Test
  void createsNothingThatIsNotThere() throws IOException {
    assertThat(allLabels("actor"))
        .doesNotContain("Hezbollah (Lebanon)", "Kataeb Party (Lebanon)", "Sudan")
        .noneMatch(label -> label.contains("Assad") || label.contains("in Lebanon"));
    assertThat(allLabels("person")).noneMatch(label -> label.contains("Assad"));
    assertThat(allLabels("location")).doesNotContain("Sudan").noneMatch("Kataeb"::equals);
    assertThat(allLabels("outlet"))
        .doesNotContainAnyElementsOf(truth.mustNotCreate("outlets_from_body"))
        .containsExactlyInAnyOrder("Antiwar.com", "MENAFN");
  }

  private static Set<String> allLabels(String facet) throws IOException {
    var labels = new TreeSet<String>();
    values("", facet).forEach(value -> labels.add(value.label()));
    return labels;
  }

  @Test
  void saysHowManyUndatedArticlesADateFilterHides() throws IOException {
    assertThat(server.get("/api/v1/search?date.to=2023-12-31").at("/hidden/undated").asInt())
        .isPositive();
  }

  @Test
  void exportsArticlesWithWhatTheyMention() throws IOException {
    JsonNode first = server.get("/api/v1/export.jsonl?q=kataeb");
    assertThat(first.get("actors")).extracting(JsonNode::asText).contains("kataib-hezbollah");
    assertThat(first.get("locations")).isNotEmpty();
  }

  private static Set<Integer> found(String parameters) throws IOException {
    JsonNode answer = server.get("/api/v1/search?size=50&" + parameters);
    var found = new TreeSet<Integer>();
    for (JsonNode hit : answer.get("results")) {
      found.add(Integer.parseInt(hit.get("origin").asText().substring(0, 3)));
    }
    assertThat(answer.at("/total/value").asInt()).isEqualTo(found.size());
    return found;
  }

  private static JsonNode article(String origin) throws IOException {
    var ids = new LinkedHashMap<String, String>();
    for (JsonNode hit : server.get("/api/v1/search?size=50").get("results")) {
      ids.put(hit.get("origin").asText(), hit.get("id").asText());
    }
    return server.get("/api/v1/docs/" + ids.get(origin));
  }

  private static Set<String> labels(JsonNode entities) {
    var labels = new TreeSet<String>();
    entities.forEach(entity -> labels.add(entity.get("label").asText()));
    return labels;
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "" : node.asText();
  }
}
