package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names inside every form of query, asked over HTTP: whatever stands around them, they expand. */
final class SpelledQueriesTest extends SpelledTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // in every operator
        "kataib AND rockets | kataeb kataib",
        "ketaeb AND NOT hizbollah | ",
        "katayib NOT rockets | caption party",
        "katayib OR assad | base caption family kataeb kataib marked palace party",
        "(katayib OR assad) AND rockets | base kataeb kataib",
        "rockets NOT katayib | base",
        "rockets -katayib | base",
        // in phrases, whose words may be written as more or fewer
        "\"kataeb hezbollah\" | brigades caption kataeb kataib",
        "=\"kataeb hezbollah\" | kataeb",
        "\"hezbollah kataeb\" | ",
        "\"deirezzor\" | deirezzor zor",
        "\"dayr al zour\" | deirezzor zor",
        "\"abd al-rahman nasrallah\" | deirezzor zor",
        "\"abdurrahman nasr allah\" | deirezzor zor",
        "\"near dair azzor a bridge\" | zor",
        "\"to deir al-zour is open\" | deirezzor",
        "\"engineer abd ar-rahman\" | deirezzor",
        "\"ayn al-assad\" | base",
        // near each other
        "\"rockets asad\"~4 | base",
        "\"assad rockets\"~4 | base",
        "\"katayib base\"~5 | kataib",
        "\"katayib base\"~1 | ",
        "\"dayrezzour bridge\"~2 | zor",
        // in one part of the article
        "title:katayib | kataib",
        "title:(katayib hizbollah) | kataib",
        "title:\"kataeb hezbollah\" | kataib",
        "caption:kataeb | caption kataib",
        "body:kataeb | kataeb kataib party",
        "title:rockets asad | base"
      })
  void finds(String query, String articles) throws IOException {
    assertFinds(query, articles);
  }

  @Test
  void expandsInsideAFacet() throws IOException {
    assertThat(corpus.found("katayib", "outlet=tigris-courier")).containsExactly("kataib");
    assertThat(corpus.found("katayib", "outlet.not=tigris-courier"))
        .containsExactlyInAnyOrder("kataeb", "caption", "party");
    assertThat(corpus.found("katayib", "actor=kataib-hezbollah"))
        .containsExactlyInAnyOrder("kataeb", "kataib", "caption");
    assertThat(corpus.found("katayib", "role=caption"))
        .containsExactlyInAnyOrder("caption", "kataib");
  }

  @Test
  void countsFacetsOverEverySpelling() throws IOException {
    JsonNode actors = corpus.search("katayib hizbollah").at("/facets/actor/values");
    var counts = new ArrayList<String>();
    actors.forEach(value -> counts.add(value.at("/id").asText() + " " + value.at("/count")));
    assertThat(counts).contains("kataib-hezbollah 4");
  }

  @Test
  void ranksTheSpellingTypedBeforeOthersAndThoseBeforeTheMerelyMeant() throws IOException {
    List<String> found = corpus.found("kataeb hezbollah", "role=body");
    assertThat(found).startsWith("kataeb").endsWith("brigades").contains("kataib");
    assertThat(corpus.found("\"kataeb hezbollah\"", "role=body"))
        .containsExactly("kataeb", "kataib", "brigades");
    List<String> other = corpus.found("\"kata'ib hizballah\"", "role=body");
    assertThat(other).containsExactly("kataib", "kataeb", "brigades");
  }
}
