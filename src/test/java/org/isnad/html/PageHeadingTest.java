package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageHeadingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a blog's name over it;Notes on rivers: Bridge reopens in Hit"
            + ";<h1><a href='https://rivers.example/'>Notes on rivers</a></h1>"
            + "<h3 class='post-title entry-title'>Bridge reopens in Hit</h3>",
        "a name of one piece with the head;Bridge reopens in Hit (Notes on rivers)"
            + ";<h1><a href=/>Notes on rivers</a></h1><h3 class=title>Bridge reopens in Hit</h3>",
        "a label in it that the head has not;Bridge reopens in Hit | dijla.example"
            + ";<h1><span>Euphrates</span> <span>Bridge reopens in Hit</span></h1>",
        "a label marked as one;News"
            + ";<h1><b class=art_kicker>Euphrates</b><i>: </i>Bridge reopens in Hit</h1>",
        "a site's as long as its own;Bridge reopens in Hit — The notes of Dijla"
            + ";<h1 class=heading><a href=index.html>The notes of Dijla</a></h1>"
            + "<h1>Bridge reopens in Hit<a href='#bridge'>¶</a></h1>",
        "the site alone in the head;Parish bulletin;<h2>Bridge reopens in Hit</h2>",
        "the largest letters of a page of tables;Bulletin"
            + ";<font size=1>Parish bulletin of the week</font>"
            + "<b><font size=5>Bridge reopens in Hit</font></b>",
        "no heading at all;Bulletin - News;<span class=titel>Bridge reopens in Hit</span>",
      })
  void whatStandsOverTheArticleIsItsTitle(String which, String title, String heading)
      throws IOException {
    assertThat(value(read("<title>" + title + "</title>", heading + PROSE).title()))
        .as(which)
        .isEqualTo("Bridge reopens in Hit");
  }

  @Test
  void whatTheHeadCallsTheArticleIsNoSiteThoughALabelBeginsThePagesTitle() throws IOException {
    String head =
        "<title>Euphrates – Bridge reopens in Hit | Dijla</title>"
            + "<meta property=og:title content='Bridge reopens in Hit'>";
    String label = "<h2>Euphrates</h2>";
    assertThat(value(read(head, label + "<h1>Bridge reopens in Hit</h1>" + PROSE).title()))
        .isEqualTo("Bridge reopens in Hit");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a label that the head has too;Euphrates: Bridge reopens | Dijla"
            + ";<h1><b class=kicker>Euphrates</b>: Bridge reopens</h1>;Euphrates: Bridge reopens",
        "two pieces that the head has too;Bridge reopens - what we know - Dijla"
            + ";<h1>Bridge reopens - what we know</h1>;Bridge reopens - what we know",
        "a link to itself;Bridge reopens;<h1><a href=/2024/bridge>Bridge reopens</a></h1>"
            + ";Bridge reopens",
      })
  void nothingOfItIsLost(String which, String title, String heading, String told)
      throws IOException {
    assertThat(value(read("<title>" + title + "</title>", heading + PROSE).title()))
        .as(which)
        .isEqualTo(told);
  }
}
