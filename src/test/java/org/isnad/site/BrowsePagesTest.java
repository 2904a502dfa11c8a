package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leafs through names and places as a browser without script would; the index is a fake. */
class BrowsePagesTest {

  private static FakeSite site;

  @BeforeAll
  static void start() {
    site = new FakeSite();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void showsEachNameWithItsSpellingsAndLeadsToItsArticles() throws Exception {
    Document page = site.page("/names?kind=actor");
    assertThat(page.select("#count").text()).isEqualTo("1 name");
    assertThat(page.select(".register .pick").attr("href"))
        .isEqualTo("/search?actor=kataib-hezbollah");
    assertThat(page.select(".register .spelled .one").eachText())
        .containsExactly("Kataib Hezbollah 2", "Kataeb Hezbollah 1");
    assertThat(page.select(".register .spelled a").get(1).attr("href"))
        .isEqualTo("/search?actor=kataib-hezbollah&q=%22Kataeb+Hezbollah%22&names=exact");
  }

  @Test
  void saysWhichNamesNoGazetteerKnows() throws Exception {
    Document page = site.page("/names?kind=unlisted");
    assertThat(page.select(".register .pick").text())
        .isEqualTo("Saleem Wardani not in the gazetteer 3");
    assertThat(page.select(".kinds a[aria-current]").text()).isEqualTo("Not in the gazetteer 1");
  }

  @Test
  void keepsKindAndOrderWhenANameIsTyped() throws Exception {
    Document page = site.page("/names?kind=actor&sort=name&page=1");
    assertThat(page.select(".find input[type=hidden]").eachAttr("name"))
        .containsExactly("kind", "sort");
    assertThat(page.select(".order a[aria-current]").text()).isEqualTo("A to Z");
  }

  @Test
  void showsHowTheArticlesSpellWhatWasTyped() throws Exception {
    Document page = site.page("/names?q=kataeb");
    assertThat(page.select("main > .spelled .one").eachText())
        .containsExactly("Kataeb 1", "Kataib 2");
    assertThat(page.select("main > .spelled a").eachAttr("href"))
        .containsExactly("/search?q=%3DKataeb", "/search?q=%3DKataib");
  }

  @Test
  void leadsFromStretchToStretch() throws Exception {
    Document page = site.page("/names?size=1&page=2");
    assertThat(page.select(".pages a").eachAttr("href"))
        .contains("/names?size=1", "/names?size=1&page=3");
    assertThat(page.select(".pages [aria-current]").text()).isEqualTo("2");
  }

  @Test
  void goesDownAndUpTheTreeOfPlaces() throws Exception {
    Document top = site.page("/places");
    assertThat(top.select(".register .label").eachText()).containsExactly("iraq", "syria");
    Document within = site.page(top.select(".register .spelled a").attr("href"));
    assertThat(within.select("h1").text()).isEqualTo("iraq");
    assertThat(within.select(".wider a").eachAttr("href")).containsExactly("/places");
    assertThat(within.select(".silent").text())
        .isEqualTo("The gazetteer has 1 more, which no article names.");
    Document town = site.page("/places?within=iraq/nineveh/zummar");
    assertThat(town.select(".wider a").eachText()).containsExactly("All places", "iraq", "nineveh");
    assertThat(town.select(".nothing").text()).isEqualTo("No article names a narrower place.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iraq                | an area around 36.3° N, 42.5° W
          iraq/nineveh/zummar | 36.25° N, 42.50° W, to about 1 km
          """)
  void saysHowFarCoordinatesCanBeTrusted(String place, String words) throws Exception {
    assertThat(site.page("/places?within=" + place).expectFirst(".facts dd").text())
        .isEqualTo(words);
  }

  @Test
  void showsWhatAPlaceFoundByNameLiesIn() throws Exception {
    Document page = site.page("/places?q=zummer");
    assertThat(page.select(".register .label").text()).isEqualTo("iraq › nineveh › zummar");
    assertThat(page.select(".register .pick").attr("href"))
        .isEqualTo("/search?location=iraq/nineveh/zummar");
  }

  @ParameterizedTest
  @CsvSource({
    "/places?within=atlantis, 404",
    "/names?kind=place, 400",
    "/names?colour=red, 400",
    "/places?page=0, 400"
  })
  void refusesInWords(String path, int status) throws Exception {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select(".faults").text()).isNotEmpty();
  }
}
