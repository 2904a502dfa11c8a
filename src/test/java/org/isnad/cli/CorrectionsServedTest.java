package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.extract.Extractor;
import org.isnad.raw.Given;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Skip;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people set right, from the files where they write it to what a reader sees. */
final class CorrectionsServedTest {
  private static final String SHEDS =
      """
      Sheds burn near Rmelan

      By Rana Saab, Tigris Courier

      3 May 2024

      Two sheds of Hamas burned near Rumalyn on Friday, the Pentagon said.
      """;
  private static final String BOATS = "Boats sink off Tyre\n\nTwo boats of Hezbollah sank.\n";
  private static final String ROW = "%s\t%s\t%s\tN. Saab\t2024-05-06\t%s\n";

  @TempDir private static Path folder;
  private static TestServer server;
  private static String sheds;

  @BeforeAll
  static void serve() throws IOException {
    Path config = folder.resolve("config");
    copy(Path.of("index-config"), config);
    sheds = Extractor.id(new RawArticle("a.txt", SHEDS, 0, List.of(), Given.NONE, List.of()));
    Files.writeString(
        config.resolve("corrections/sheds.tsv"),
        "article\tfield\tvalue\twho\twhen\twhy\n"
            + ROW.formatted(sheds, "outlet", "Dijla Post", "the masthead")
            + ROW.formatted(sheds, "date", "2024-05-04", "the printed issue")
            + ROW.formatted(sheds, "actor", "-us-dod", "a nickname")
            + ROW.formatted(sheds, "source", "+reuters", "the credit line")
            + ROW.formatted("0123456789abcdef", "author", "unknown", "nobody"));
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), SHEDS);
    Files.writeString(articles.resolve("b.txt"), BOATS);
    Files.writeString(
        articles.resolve("b.meta.json"),
        "{\"author\": \"Ali Karim\", \"location\": [\"+kirkuk\", \"+atlantis\"], \"who\": \"R.\","
            + " \"when\": \"2024-05-07\", \"why\": \"his notes\"}");
    server = TestServer.configured(config, folder.resolve("data"), articles);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRowOfTheConfigurationCountsEverywhere() throws IOException {
    JsonNode article = server.get("/api/v1/docs/" + sheds);
    assertThat(article.path("outlet").asText()).isEqualTo("Dijla Post");
    assertThat(article.path("date").path("value").asText()).isEqualTo("2024-05-04");
    assertThat(article.path("actors").findValuesAsText("id")).containsExactly("hamas");
    assertThat(article.path("sources").findValuesAsText("id")).containsExactly("reuters");
    assertThat(found("source=reuters&actor=hamas&date.from=2024-05-04")).containsExactly(sheds);
    assertThat(found("actor=us-dod")).isEmpty();
  }

  @Test
  void whoSetItRightWhenAndWhyStandsBesideWhatTheArticleSays() throws IOException {
    JsonNode corrections = server.get("/api/v1/docs/" + sheds).path("corrections");
    assertThat(corrections.findValuesAsText("field"))
        .containsExactly("outlet", "date", "actor", "source", "source");
    JsonNode outlet = corrections.get(0);
    assertThat(outlet.path("change").asText()).isEqualTo("set");
    assertThat(outlet.path("value").asText()).isEqualTo("Dijla Post");
    assertThat(outlet.path("told").asText()).isEqualTo("Tigris Courier");
    assertThat(outlet.path("who").asText()).isEqualTo("N. Saab");
    assertThat(outlet.path("when").asText()).isEqualTo("2024-05-06");
    assertThat(outlet.path("why").asText()).isEqualTo("the masthead");
    assertThat(outlet.path("where").asText()).isEqualTo("corrections/sheds.tsv:2");
  }

  @Test
  void thePageShowsWhatCountsAndWhatTheArticleSays() throws IOException {
    Document page = page(sheds);
    assertThat(page.select(".about-it .outlet").text()).startsWith("Dijla Post");
    assertThat(page.select(".about-it .date").text()).startsWith("4 May 2024");
    assertThat(page.select(".about-it .correction").eachText())
        .containsExactly(
            "outlet set right: Dijla Post – corrected by N. Saab on 6 May 2024 because the masthead;"
                + " the article says “Tigris Courier”",
            "date set right: 2024-05-04 – corrected by N. Saab on 6 May 2024 because the printed"
                + " issue; the article says “2024-05-03”",
            "actor taken out: U.S. Department of Defense – corrected by N. Saab on 6 May 2024"
                + " because a nickname; the article says “Pentagon”",
            "source taken out: U.S. Department of Defense – corrected by N. Saab on 6 May 2024"
                + " because a nickname; the article says “Pentagon”",
            "source added: Reuters – corrected by N. Saab on 6 May 2024 because the credit line;"
                + " the article does not say");
    assertThat(page.select(".entries.source li").eachText())
        .containsExactly("Reuters added by a correction");
  }

  @Test
  void aSidecarSetsTheSameRight() throws IOException {
    String boats = found("q=boats").getFirst();
    JsonNode article = server.get("/api/v1/docs/" + boats);
    assertThat(article.path("author").asText()).isEqualTo("Ali Karim");
    assertThat(article.path("locations").findValuesAsText("id")).contains("iraq/kirkuk");
    assertThat(page(boats).select(".about-it .correction").text())
        .contains("author set right: Ali Karim – corrected by R. on 7 May 2024 because his notes");
  }

  @Test
  void anIdThatNoGazetteerHasIsCountedListedAndShown() throws IOException {
    String note =
        "the sidecar b.meta.json: the gazetteers have no location 'atlantis', so nothing was changed";
    assertThat(server.report().notes()).containsExactly(new Skip("b.meta.json", note));
    String boats = found("q=boats").getFirst();
    assertThat(server.get("/api/v1/docs/" + boats).path("notes").get(0).asText()).isEqualTo(note);
    assertThat(page(boats).select(".about-it .note").text()).isEqualTo(note);
  }

  @Test
  void aRowWhoseArticleIsNotThereIsListed() {
    assertThat(server.report().corrected().used()).isEqualTo(4);
    assertThat(server.report().corrected().unused())
        .containsExactly(
            new Skip("corrections/sheds.tsv:6", "there is no article 0123456789abcdef"));
  }

  private static List<String> found(String question) throws IOException {
    return server.get("/api/v1/search?" + question).path("results").findValuesAsText("id");
  }

  private static Document page(String id) throws IOException {
    return Jsoup.parse(server.page("/doc/" + id));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          each -> {
            try {
              Files.copy(each, to.resolve(from.relativize(each).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
