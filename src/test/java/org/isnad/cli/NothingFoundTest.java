package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page offers a reader who finds nothing, over a real index. */
final class NothingFoundTest {

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void serve() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), "Kataib Hezbollah fired rockets near Hit.");
    Files.writeString(articles.resolve("b.txt"), "Kataeb men and a ferry were seen near Ana.");
    server = TestServer.over(folder.resolve("data"), articles);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document page(String query) throws IOException {
    return Jsoup.parse(server.page(query));
  }

  @Test
  void offersTheSearchWithoutTheWordThatIsNowhere() throws IOException {
    Document page = page("/search?q=kataeb+zzzqqq");
    assertThat(page.select(".nothing li").eachText())
        .containsExactly("2 articles without “zzzqqq”");
    assertThat(page.select(".nothing li a").attr("href")).isEqualTo("/search?q=kataeb");
    assertThat(page.select(".facet")).isEmpty();
  }

  @Test
  void whatBringsMostComesFirst() throws IOException {
    Document page = page("/search?q=kataeb+ferry+rockets");
    assertThat(page.select(".nothing li").eachText())
        .containsExactly("1 article without “ferry”", "1 article without “rockets”");
  }

  @Test
  void offersAnyOfTheWordsWhereNoneAloneIsInTheWay() throws IOException {
    Document page = page("/search?q=ferry+rockets+zzzqqq");
    assertThat(page.select(".nothing a").eachText())
        .containsExactly("2 articles with any of these words");
    assertThat(page.select(".nothing a").attr("href"))
        .isEqualTo("/search?q=ferry+OR+rockets+OR+zzzqqq");
    assertThat(page("/search?q=ferry+NOT+ana").select(".nothing a").eachText())
        .noneMatch(text -> text.contains("any of"));
  }

  @Test
  void tearsNoWordOutOfAPhraseAndOffersNoneThatWasSearchedFor() throws IOException {
    Document page = page("/search?q=%22kataeb+AND+hit%22");
    assertThat(page.select(".nothing li")).isEmpty();
    assertThat(page.select(".nothing .word").eachText()).doesNotContain("and", "And", "AND");
  }

  @Test
  void tellsInWordsWhatTheIndexHolds() throws IOException {
    Document page = page("/about");
    assertThat(page.select(".facts dt").eachText())
        .contains("Read", "Without date", "Made with isnad")
        .noneMatch(name -> name.equals("withoutDate"));
    assertThat(page.select(".facts dd").get(2).text())
        .matches("\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC");
  }
}
