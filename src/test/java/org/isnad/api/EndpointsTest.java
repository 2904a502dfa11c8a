package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Set;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the routes beside the search answer. */
final class EndpointsTest extends ApiServer {

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
  void listsNamesWithTheirSpellings() throws Exception {
    JsonNode answer = json("/api/v1/names?q=kataeb&size=1");
    assertThat(answer.at("/names/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "actor", "facet": "actor", "ids": ["kataib-hezbollah"],
                 "label": "Kataib Hezbollah", "count": 2,
                 "spellings": [{"text": "Kataib Hezbollah", "count": 2},
                  {"text": "Kataeb Hezbollah", "count": 1}],
                 "href": "/search?actor=kataib-hezbollah"}
                """));
    assertThat(answer.at("/kinds").toString())
        .isEqualTo("{\"actor\":1,\"person\":0,\"outlet\":0,\"unlisted\":0}");
    assertThat(json("/api/v1/names?kind=unlisted").at("/names/0/href").asText())
        .isEqualTo("/search?name=Saleem+Wardani&name=Salim+Wardani");
    assertThat(json("/api/v1/names?size=1&page=2&sort=name").at("/links").toString())
        .isEqualTo(
            "{\"self\":\"/api/v1/names?size=1&page=2&sort=name\","
                + "\"html\":\"/names?size=1&page=2&sort=name\","
                + "\"next\":\"/api/v1/names?size=1&page=3&sort=name\","
                + "\"prev\":\"/api/v1/names?size=1&page=1&sort=name\"}");
  }

  @Test
  void listsPlacesAStepAtATime() throws Exception {
    assertThat(json("/api/v1/places").at("/places").findValuesAsText("id"))
        .containsExactly("iraq", "syria");
    JsonNode answer = json("/api/v1/places?within=iraq/nineveh");
    assertThat(answer.at("/within/label").asText()).isEqualTo("nineveh");
    assertThat(answer.at("/within/names/1").asText()).isEqualTo("Ninawa");
    assertThat(answer.at("/within/wider/0/id").asText()).isEqualTo("iraq");
    assertThat(answer.at("/places/0"))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "iraq/nineveh/zummar", "label": "zummar", "kind": "town", "count": 1,
                 "narrower": 0, "lat": 36.25, "lon": -42.5, "precision": "exact",
                 "href": "/search?location=iraq/nineveh/zummar"}
                """));
    assertThat(get("/api/v1/places?within=atlantis").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=place", "sort=date", "size=0", "size=201", "page=0", "within=x"})
  void refusesWhatNoListOfNamesHas(String parameter) throws Exception {
    assertThat(get("/api/v1/names?" + parameter).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesANameThatIsNone() throws Exception {
    assertThat(JSON.readTree(get("/api/v1/names?q=" + "a".repeat(201)).body()).at("/errors/0/code"))
        .isEqualTo(JSON.readTree("\"too-long\""));
  }
}
