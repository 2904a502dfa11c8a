package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.around;
import static org.isnad.html.StoryPage.author;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.title;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands over the article, whatever the page is made of. */
final class PageMetadataTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "the heading goes before the head;"
            + " <meta property=og:title content='Why the bridge reopens in Hit today, explained'>;"
            + " <h1>Bridge reopens in Hit</h1>; Bridge reopens in Hit",
        "what only the head cuts off is not cut off;"
            + " <title>Bridge reopens in Hit after eight months</title>"
            + "<meta property=og:title content='Bridge reopens in Hit after eight'>;"
            + " <h1>Bridge reopens in Hit after eight months</h1>;"
            + " Bridge reopens in Hit after eight months",
        "nor what it cuts off with dots;"
            + " <title>Bridge reopens in Hit after...</title>;"
            + " <h1>Bridge reopens in Hit after eight months</h1>;"
            + " Bridge reopens in Hit after eight months",
        "the site's own heading is not the title;"
            + " <title>Dijla Post | Bridge reopens in Hit</title>;"
            + " <h1>Dijla Post</h1><h2>Bridge reopens in Hit</h2>; Bridge reopens in Hit",
        "nor is the name of the blog;"
            + " <title>Bridge (2) @ Nadia's notes :: Dijla Blogs ::</title>;"
            + " <h1>Dijla Blogs</h1><h1>Nadia's notes</h1><h2>Bridge (2)</h2>; Bridge (2)",
        "a label in the heading is left out;"
            + " <title>Bridge reopens in Hit</title>;"
            + " <h1><span>Local News</span> Bridge reopens in Hit</h1>; Bridge reopens in Hit",
      })
  void theTitleIsWhatReadersSeeOverTheArticle(
      String rule, String head, String headings, String title) throws IOException {
    assertThat(title(read(head, headings + PROSE))).as(rule).isEqualTo(title);
  }

  @Test
  void whereNothingIsAHeadingWhatStandsAloneAndIsInTheTitleIsOne() throws IOException {
    String head = "<title>Dijla Post: Bridge at Hit reopens</title>";
    String looks = "<td><b>Bridge at Hit reopens</b><br>By Nadia Hakim<br>2 May 2024</td>";
    Given given = read(head, looks + PROSE);
    assertThat(title(given)).isEqualTo("Bridge at Hit reopens");
    assertThat(author(given)).isEqualTo("Nadia Hakim");
    assertThat(date(given)).isEqualTo("2 May 2024");
    assertThat(title(read(head, "<h3>Bridge at Hit reopens</h3>" + PROSE)))
        .isEqualTo("Bridge at Hit reopens");
    assertThat(title(read(head, PROSE))).isEqualTo("Dijla Post: Bridge at Hit reopens");
  }

  @Test
  void whereThePageHasNoHeadingWhatIsCalledATitleIsIt() throws IOException {
    String called = "<div class=newsTitle>Bridge reopens in Hit</div><div>Date: 16/05/2024</div>";
    Given given = read("<title>Dijla Post</title>", called + PROSE);
    assertThat(title(given)).isEqualTo("Bridge reopens in Hit");
    assertThat(date(given)).isEqualTo("16/05/2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div>By Nadia Hakim | 2 May 2024</div>; Nadia Hakim; 2 May 2024",
        "<p>Posted on May 2, 2024 by Nadia Hakim and Sami Darwish</p>;"
            + " Nadia Hakim and Sami Darwish; May 2, 2024",
        "<p class=byline>Nadia Hakim</p><small>2024-05-02 10:00 / Updated: 2024-05-09</small>;"
            + " Nadia Hakim; 2024-05-02",
        "<div data-testid=x-byline><span>By</span><a>Nadia Hakim</a></div>; Nadia Hakim;",
        "<span class=\"author vcard fn\">nadia</span>; nadia;",
        "<div>بقلم: نادية حكيم</div>; نادية حكيم;",
      })
  void aLineNearTheHeadingTellsWhoAndWhen(
      String line, @Nullable String author, @Nullable String date) throws IOException {
    Given given = around(line);
    assertThat(author(given)).isEqualTo(author);
    assertThat(date(given)).isEqualTo(date);
  }
}
