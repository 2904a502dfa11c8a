package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.story;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tell when they were last changed, with and without the day of publication. */
final class LastChangeTest {

  @Test
  void theDayOfPublicationGoesBeforeTheDayOfAChange() throws IOException {
    String changed = "<meta property=\"article:modified_time\" content=\"2024-06-09\">";
    Given given =
        story(changed + "<meta property=\"article:published_time\" content=\"2024-05-02\">");
    assertThat(date(given)).isEqualTo("2024-05-02");
    assertThat(date(read(changed, HEADING + "<p>Hit, 2 May 2024</p>" + PROSE)))
        .isEqualTo("2 May 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='og:updated_time' content='9 June 2024'>",
        "<meta name='last-modified' content='9 June 2024'>",
        "<script type='application/ld+json'>"
            + "{\"@type\": \"Article\", \"dateModified\": \"9 June 2024\"}</script>"
      })
  void whereNothingElseIsToldTheLastChangeIsSaidToBeOne(String head) throws IOException {
    Said date = story(head).date();
    assertThat(value(date)).isEqualTo("9 June 2024");
    assertThat(date).matches(Said::isOfChange);
    assertThat(date).extracting(Said::where).asString().contains("the page's ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<footer>Last updated: 9 June 2024</footer>",
        "<footer>This page was last edited on <b>9 June 2024</b>, at 11:20.</footer>",
        "<p>آخر تحديث: 9 June 2024</p>",
        "<div>Son güncelleme: 9 June 2024 11:20</div>",
        "<span itemprop='dateModified'>9 June 2024</span>",
        "<span class='updated' title='9 June 2024'>June</span>",
        "<b class='updated'>Changes</b><span class='updated hidden'>9 June 2024</span>",
        "<p>(zuletzt bearbeitet am 9 June 2024 von Saad)</p>"
      })
  void theLastChangeMayBePrintedAnywhere(String line) throws IOException {
    Said date = read("", HEADING + PROSE + PROSE + line).date();
    assertThat(value(date)).isEqualTo("9 June 2024");
    assertThat(date).matches(Said::isOfChange);
  }

  @Test
  void someThemesCallTheDayOfPublicationUpdated() throws IOException {
    String line = "<p><span class='entry-meta-date updated'><a href=/x>9 June 2024</a></span></p>";
    Said date = read("", HEADING + line + PROSE).date();
    assertThat(value(date)).isEqualTo("9 June 2024");
    assertThat(date).matches(said -> !said.isOfChange());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The constitution was last amended on 9 June 2024.</p>",
        "<p>The law was changed by decree on 9 June 2024, officials said.</p>",
        "<p>The road was closed. The list was updated by the ministry. 9 June 2024 was a Sunday.</p>",
        "<div class=comments><p>Last edited 9 June 2024</p></div>"
      })
  void whatTheArticleTellsOfIsNoChangeOfThePage(String line) throws IOException {
    assertThat(read("", HEADING + PROSE + PROSE + line).date()).isNull();
  }
}
