package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page calls its site, where its head does not say. */
final class SiteNameTest {
  private static final String MENU = "<ul><li><a href=/>Home</a><li><a href=/l>Local</a></ul>";

  private static Given titled(String title, String body) throws IOException {
    return read("<title>" + title + "</title>", body);
  }

  private static void check(Given given, @Nullable String title, @Nullable String outlet) {
    assertThat(value(given.title())).isEqualTo(title);
    assertThat(value(given.outlet())).isEqualTo(outlet);
  }

  @Test
  void theFirstHeadingOverTheMenuIsTheSites() throws IOException {
    String head = "<h1>Dijla Gazette</h1>" + MENU;
    String news = "<h2>The bridge reopens in Hit</h2>";
    check(
        titled("Dijla Gazette", head + news + PROSE), "The bridge reopens in Hit", "Dijla Gazette");
    // a deck has no menu before it
    check(titled("Dijla falls", "<h1>Dijla falls</h1>" + news + PROSE), "Dijla falls", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<img src=/logo.png alt='Dijla Gazette'>; Dijla Gazette",
        "<img src=/logo.png alt='Dijla Gazette logo'>; Dijla Gazette",
        "<img src=/logo.png alt='Logo'>;",
        "<img src=/logo.png alt='Rawa Oil'><img src=/logo2.png alt='Hit Oil'>;",
        "<footer><img src=/logo.png alt='Rawa Oil'></footer>;",
      })
  void aPrintViewIsNoSiteButItsLogoNamesOne(String logo, @Nullable String outlet)
      throws IOException {
    check(
        titled("Print - Bridge reopens", logo + "<h1>Bridge reopens</h1>" + PROSE),
        "Bridge reopens",
        outlet);
  }

  @Test
  void aPictureSaysWhichPieceOfTheTitleIsTheSite() throws IOException {
    String picture = "<img src=dg.gif alt='The Dijla Gazette'>";
    String heading = "<h2>Bridge reopens</h2>";
    for (String title : new String[] {"%2$s: %1$s", "%1$s - Nadia Hakim - %2$s"}) {
      String whole = title.formatted("Bridge reopens", "The Dijla Gazette");
      check(titled(whole, picture + heading + PROSE), "Bridge reopens", "The Dijla Gazette");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nadia Hakim's Notebook; © 2024 Nadia Hakim; Nadia Hakim",
        "The blog of Nadia Hakim; Copyright Nadia Hakim; Nadia Hakim",
        "Nadia Hakim's Notebook; © 2024 Rawa Press;",
        "Rawa Media's Notebook; © 2024 Rawa Media;",
        "The Notebook; © 2024 Nadia Hakim;",
      })
  void whoseNameASiteAndItsRightsHaveWroteIt(String site, String rights, @Nullable String author)
      throws IOException {
    String footer = "<footer>" + rights + "</footer>";
    String title = "The bridge at Hit reopens - " + site;
    Given given = titled(title, "<h1>The bridge at Hit reopens</h1>" + PROSE + footer);
    assertThat(value(given.author())).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>© 2024 Dijla Post</p>; Dijla Post",
        "<p>جميع الحقوق محفوظة - Dijla Post</p>; Dijla Post",
        "<img alt='Dijla Post' src='/logo.svg'>; Dijla Post",
        "<img alt='Dijla Post' src='/bridge.jpg'>;",
        "<p>Dijla Post wrote of it.</p>;",
      })
  void aTitleIsTheSitesNameIfTheLogoOrTheCopyrightSaysSo(String said, @Nullable String outlet)
      throws IOException {
    assertThat(value(titled("Dijla Post", HEADING + PROSE + said).outlet())).isEqualTo(outlet);
  }

  @Test
  void aPageWithoutHeadingIsNotCalledAsItsSite() throws IOException {
    String line = "<p><b>The bridge reopens in Hit</b></p>";
    check(titled("Dijla Post", line + PROSE + "<p>© Dijla Post</p>"), null, "Dijla Post");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge reopens in Hit - Politics news - Dijla Post; Dijla Post",
        "Dijla Post - Local - Bridge reopens in Hit; Dijla Post",
        "Bridge reopens in Hit | www.dijla.example;",
      })
  void partsOfTheSiteStandBetween(String title, @Nullable String outlet) throws IOException {
    assertThat(value(titled(title, HEADING + PROSE).outlet())).isEqualTo(outlet);
  }

  @Test
  void aBlogStandsBeforeAColon() throws IOException {
    String blog =
        "<meta name=generator content=blogger><title>Dijla Notes: Bridge reopens in Hit</title>";
    check(read(blog, HEADING + PROSE), "Bridge reopens in Hit", "Dijla Notes");
    assertThat(titled("Hit: Bridge reopens in Hit", HEADING + PROSE).outlet()).isNull();
  }

  @Test
  void whatIsMarkedAsTheSitesNameIsIt() throws IOException {
    String mark =
        "<p class=wp-block-site-title><a href=/>Notes from both banks of the Dijla</a></p>";
    check(
        titled(
            "Bridge reopens in Hit – Notes from both banks of the Dijla", mark + HEADING + PROSE),
        "Bridge reopens in Hit",
        "Notes from both banks of the Dijla");
  }

  @Test
  void ofNameAndAddressTheNameIsTaken() throws IOException {
    String site = "<meta property=og:site_name content='The Dijla Post | DPost.example'>";
    assertThat(
            value(read(site + "<title>Bridge | DPost.example</title>", HEADING + PROSE).outlet()))
        .isEqualTo("The Dijla Post");
  }
}
