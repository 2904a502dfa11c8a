package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.around;
import static org.isnad.html.StoryPage.author;
import static org.isnad.html.StoryPage.data;
import static org.isnad.html.StoryPage.outlet;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.story;
import static org.isnad.html.StoryPage.title;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote the article of a page, and who published it. */
final class PageNamesTest {

  @Test
  void severalAuthorsAreListed() throws IOException {
    Given given =
        story(
            "<meta name=parsely-author content=\"Nadia Hakim\">"
                + "<meta name=parsely-author content=\"Sami Darwish\">");
    assertThat(author(given)).isEqualTo("Nadia Hakim, Sami Darwish");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Nadia Hakim, Dijla Post; Nadia Hakim",
        "Nadia Hakim, Senior Staff Writer; Nadia Hakim",
        "Nadia Hakim, PhD; Nadia Hakim",
        "https://dijla.example/team/nadia;",
        "@nadia;",
        "admin;",
        "dijlaadmin;",
        "Nadia Hakim, MS, RDN; Nadia Hakim",
        "Nadia Hakim, Dijla Post Weekend; Nadia Hakim",
        "Nadia Hakim | River Media Group; Nadia Hakim",
        "Nadia Hakim | n@dijla.example; Nadia Hakim",
        "Nadia Hakim | ; Nadia Hakim",
        "Opinion by Nadia Hakim; Nadia Hakim",
      })
  void whatIsNotTheNameIsTakenOff(String said, @Nullable String name) throws IOException {
    Given given =
        story(
            "<meta property=og:site_name content=\"Dijla Post\"><meta name=author content=\"%s\">"
                .formatted(said));
    assertThat(author(given)).isEqualTo(name);
  }

  @Test
  void aSiteIsCalledAsThePagesTitleCallsIt() throws IOException {
    String title = "<title>Bridge reopens in Hit | Dijla Post</title>";
    String site = "<meta property=og:site_name content=\"%s\">";
    assertThat(outlet(story(title + site.formatted("Dijla Post | News of the river"))))
        .isEqualTo("Dijla Post");
    assertThat(outlet(story(site.formatted("Dijla Post, the voice of the river"))))
        .isEqualTo("Dijla Post");
    assertThat(outlet(story(site.formatted("Dijla, Hit and Rawa Post"))))
        .isEqualTo("Dijla, Hit and Rawa Post");
    String agency = data("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Rivers Agency\"}}");
    assertThat(outlet(story(title + agency + site.formatted("Dijla Post"))))
        .isEqualTo("Dijla Post");
    assertThat(outlet(story(agency))).isEqualTo("Rivers Agency");
    for (String none : new String[] {"Blogger", "@dijla", "https://dijla.example"}) {
      assertThat(outlet(story(title + site.formatted(none)))).isEqualTo("Dijla Post");
    }
  }

  @Test
  void theOutletIsAuthorOnlyWhereNobodyElseIsNamed() throws IOException {
    String head =
        "<meta property=og:site_name content=\"Dijla Post\">"
            + "<meta name=author content=\"Dijla Post\">";
    assertThat(author(story(head))).isEqualTo("Dijla Post");
    assertThat(author(read(head, HEADING + "<div>By <a href=/n>Nadia Hakim</a></div>" + PROSE)))
        .isEqualTo("Nadia Hakim");
  }

  @Test
  void readersWhoCommentAreNoAuthorsAndTheirDaysNoDates() throws IOException {
    Given given =
        around(
            "<div id=comments><b class=\"author fn\">Omar Reader</b>"
                + "<time datetime=2024-05-08>8 May 2024</time></div>");
    assertThat(given.author()).isNull();
    assertThat(given.date()).isNull();
  }

  @Test
  void theOutletStandsInTheTitleBesideWhateverIsTheHeading() throws IOException {
    String title = "<title>Bridge reopens in Hit -- Dijla Post</title>";
    assertThat(outletOf(title, "<h3>Bridge reopens in Hit</h3>" + PROSE)).isEqualTo("Dijla Post");
    assertThat(outletOf(title, "<h1>Join us</h1><h2>Bridge reopens in Hit</h2>" + PROSE))
        .isEqualTo("Dijla Post");
    assertThat(outletOf("<title>Bridge reopens in Hit | Opinion</title>", HEADING + PROSE))
        .isNull();
  }

  @Test
  void theOutletMayBeToldOfTheSiteOrOfAVideo() throws IOException {
    String script = "<script type=application/ld+json>{\"@type\": %s}</script>";
    String site = script.formatted("\"WebSite\", \"name\": \"Dijla Post\"");
    assertThat(outletOf(site, HEADING + PROSE)).isEqualTo("Dijla Post");
    String video =
        "<title>Bridge reopens in Hit</title>"
            + script.formatted(
                "\"VideoObject\", \"name\": \"Bridge reopens in Hit\", \"publisher\":"
                    + " {\"name\": \"Dijla TV\"}");
    assertThat(outletOf(video, HEADING + PROSE)).isEqualTo("Dijla TV");
    String marks = "<div itemprop=publisher><meta itemprop=name content='Dijla Post'></div>";
    assertThat(outletOf("", marks + HEADING + PROSE)).isEqualTo("Dijla Post");
  }

  private static @Nullable String outletOf(String head, String body) throws IOException {
    return outlet(read(head, body));
  }
}
