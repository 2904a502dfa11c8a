package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Undated;
import org.junit.jupiter.api.Test;

/** What a search answers. */
final class SearchEndpointTest extends ApiServer {

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
  void givesTheOutletsOfEachSpellingIfAsked() throws Exception {
    assertThat(json("/api/v1/search?q=kataeb").at("/query/variants/0/outlets").isMissingNode())
        .isTrue();
    JsonNode variants = json("/api/v1/search?q=kataeb&lens.by=outlet").at("/query/variants");
    assertThat(variants).isNotEmpty();
    assertThat(variants.get(0).path("outlets").isArray()).isTrue();
    assertThat(get("/api/v1/search?q=kataeb&lens.by=moon").statusCode()).isEqualTo(400);
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
  void takesAPathOfLabels() throws Exception {
    json("/api/v1/search?actor=Iraq+%3E+Kataib+Hezbollah");
    assertThat(asked().selections().getFirst().any()).containsExactly("kataib-hezbollah");
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
    assertThat(warning.at("/parameter").asText()).isEqualTo("q");
    assertThat(warning.at("/position").asInt(-1)).isZero();
    assertThat(warning.at("/hint").asText()).isEqualTo("\"kataeb\"");
  }

  @Test
  void warnsOfSpellingsThatNoneHas() throws Exception {
    String query = "/api/v1/search?q=kataeb&variant.not=kataib,ketabe";
    JsonNode warnings = json(query).at("/query/warnings");
    assertThat(warnings.findValuesAsText("code")).containsExactly("unknown-value");
    assertThat(warnings.at("/0/message").asText())
        .isEqualTo("No spelling that was found for this query is “ketabe”.");
    assertThat(json(query + "&names=exact").at("/query/warnings")).isEmpty();
  }

  @Test
  void warnsOfNamesThatNobodyHas() throws Exception {
    JsonNode warnings =
        json("/api/v1/search?actor=nobody&outlet=Antiwar.com").at("/query/warnings");
    assertThat(warnings.findValuesAsText("code")).containsExactly("unknown-value");
    assertThat(warnings.at("/0/message").asText()).isEqualTo("No actor is called “nobody”.");
    assertThat(warnings.at("/0/parameter").asText()).isEqualTo("actor");
    assertThat(warnings.at("/0/position").isMissingNode()).isTrue();
  }
}
