package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtractCommandTest extends CommandLineTest {

  private static final String TEXT =
      "Rockets hit a base\n\nKataib Hezbollah fired rockets at Ain al-Asad in Iraq on Monday.\n";
  private static final List<String> KEYS =
      List.of(
          "origin",
          "id",
          "title",
          "outlet",
          "author",
          "syndicated_from",
          "date",
          "sources",
          "actors",
          "locations",
          "persons",
          "names",
          "times",
          "furniture",
          "repairs",
          "mended",
          "language",
          "notes",
          "corrections",
          "body");

  @Test
  void givesEveryKeyAndNullWhereTheTextIsSilent() throws IOException {
    write("a.txt", TEXT);

    assertThat(run("extract", path("a.txt"))).isEqualTo(ExitCode.FINE);
    JsonNode article = onlyLine();
    assertThat(names(article)).isEqualTo(new HashSet<>(KEYS));
    assertThat(names(article.path("date")))
        .isEqualTo(Set.of("value", "precision", "from", "to", "reason", "evidence"));
    assertThat(article.path("outlet").isNull()).isTrue();
    assertThat(article.path("date").path("value").isNull()).isTrue();
    assertThat(article.path("title").asText()).isEqualTo("Rockets hit a base");
  }

  @Test
  void countsMentionsInTheRawText() throws IOException {
    write("a.txt", TEXT);
    run("extract", path("a.txt"));

    JsonNode place = with(onlyLine().path("locations"), "iraq/anbar/ain-al-asad");
    assertThat(place.path("path").toString())
        .isEqualTo("[\"Iraq\",\"Al Anbar\",\"Ain al-Asad Air Base\"]");
    JsonNode mention = place.path("mentions").path(0);
    assertThat(names(mention)).isEqualTo(Set.of("start", "end", "surface", "rule", "row"));
    assertThat(TEXT.substring(mention.path("start").asInt(), mention.path("end").asInt()))
        .isEqualTo(mention.path("surface").asText())
        .isEqualTo("Ain al-Asad");
  }

  @Test
  void countsInTheBodyOfJsonLinesAndInTheTitleWhereItStandsApart() throws IOException {
    String body = "Police said Kataib Hezbollah fired them.";
    write(
        "a.jsonl",
        "{\"title\": \"Rockets in Iraq\", \"outlet\": \"Cedar Dispatch\", \"body\": \"%s\"}\n"
            .formatted(body));
    run("extract", path("a.jsonl"));
    JsonNode article = onlyLine();

    assertThat(article.path("origin").asText()).isEqualTo("a.jsonl#1");
    JsonNode actor = with(article.path("actors"), "kataib-hezbollah").path("mentions").path(0);
    assertThat(actor.path("start").asInt()).isEqualTo(body.indexOf("Kataib"));
    assertThat(actor.has("in")).isFalse();
    JsonNode inTitle = with(article.path("locations"), "iraq").path("mentions").path(0);
    assertThat(inTitle.path("in").asText()).isEqualTo("title");
    assertThat(inTitle.path("start").asInt()).isEqualTo("Rockets in ".length());
  }

  @Test
  void goesOnAfterASkip() {
    write("in/a.txt", "");
    write("in/b.txt", TEXT);

    assertThat(run("extract", path("in"))).isEqualTo(ExitCode.SKIPS);
    assertThat(messages()).anySatisfy(line -> assertThat(line).startsWith("skipped a.txt: empty"));
    assertThat(results().lines()).hasSize(1);
  }

  /** A mistyped path is no skip among others: nothing is read until it is right. */
  @Test
  void refusesWhatIsNotThere() {
    write("a.txt", TEXT);

    assertThat(run("extract", path("a.txt"), path("b.txt"))).isEqualTo(ExitCode.FAILURE);
    assertThat(results()).isEmpty();
    assertThat(messages())
        .anyMatch(line -> line.endsWith(path("b.txt") + ": no such file or folder"));
  }

  private JsonNode onlyLine() throws IOException {
    assertThat(results().lines()).hasSize(1);
    return new JsonMapper().readTree(results());
  }

  private static JsonNode with(JsonNode entities, String id) {
    for (JsonNode entity : entities) {
      if (entity.path("id").asText().equals(id)) {
        return entity;
      }
    }
    throw new AssertionError(id + " is not among " + entities);
  }

  private static Set<String> names(JsonNode object) {
    var names = new HashSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
