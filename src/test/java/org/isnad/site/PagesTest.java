package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.server.FakeSnapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the pages as a browser without script would; the index is a fake. */
class PagesTest {
  private static final int MOST_BYTES = 60_000;

  private static FakeSite site;

  @BeforeAll
  static void start() {
    site = new FakeSite();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=kataeb",
        "/doc/a1?q=kataeb&hit=1",
        "/names?q=kataeb",
        "/places?within=iraq",
        "/about",
        "/doc/none"
      })
  void asksNothingOfAnyoneElseAndRunsNothingInline(String path) throws Exception {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select("[src], link[href], form[action]"))
        .allSatisfy(element -> assertThat(target(element)).startsWith("/").doesNotStartWith("//"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=kataeb",
        "/doc/a1?q=kataeb&hit=1",
        "/names?q=kataeb",
        "/places?within=iraq"
      })
  void givesEachAnchorOnceAndEachLinkAPlace(String path) throws Exception {
    Document page = Jsoup.parse(site.get(path).body());
    var ids = new HashSet<String>();
    page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
    assertThat(page.select("a[href^=#]"))
        .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    assertThat(page.select("[aria-labelledby]"))
        .allSatisfy(element -> assertThat(ids).contains(element.attr("aria-labelledby")));
  }

  @Test
  void staysLightWithoutScript() throws Exception {
    Document page = Jsoup.parse(site.get("/search?q=kataeb").body());
    int bytes = site.get("/search?q=kataeb").body().getBytes(StandardCharsets.UTF_8).length;
    for (Element sheet : page.select("link[rel=stylesheet]")) {
      bytes += site.get(sheet.attr("href")).body().length();
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  @Test
  void showsWhatWasTypedInTheDirectionOfItsLetters() throws Exception {
    for (String path : List.of("/", "/search?q=%D8%A7%D9%84%D8%A3%D8%B3%D8%AF", "/about")) {
      assertThat(Jsoup.parse(site.get(path).body()).select("input[name=q]").attr("dir"))
          .as(path)
          .isEqualTo("auto");
    }
  }

  @Test
  void saysOnceHowAWordWasReadThatWasTypedTwice() throws Exception {
    Document page = Jsoup.parse(site.get("/search?q=%22kataeb+kataeb%22").body());
    assertThat(page.select(".readings dt").eachText()).containsExactly("kataeb");
    assertThat(page.select(".readings dd").text()).containsOnlyOnce("a name, in every spelling");
  }

  @Test
  void aQuestionBehindTheAddressOfTheStartLeadsToItsResults() throws Exception {
    var answer = site.get("/?q=al-Asad&sort=newest");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/search?q=al-Asad&sort=newest");
    assertThat(site.get("/?q=").statusCode()).isEqualTo(200);
  }

  @Test
  void showsWhatWasAskedAsTextAndNeverAsMarkup() throws Exception {
    String body = site.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27").body();
    assertThat(body).doesNotContain("<script>alert");
    assertThat(Jsoup.parse(body).select("#q").val()).isEqualTo("<script>alert(1)</script>\"'");
  }

  @Test
  void leadsFromASnippetToThePlaceInTheArticle() throws Exception {
    Document page = Jsoup.parse(site.get("/search?q=kataeb").body());
    Element mark = page.expectFirst(".snippet a");
    String href = mark.attr("href");
    Document article = Jsoup.parse(site.get(href.substring(0, href.indexOf('#'))).body());
    Element place = article.expectFirst(href.substring(href.indexOf('#')));
    assertThat(place.text()).isEqualTo(mark.text());
  }

  @Test
  void leadsToAFeedOfWhatIsAskedAndToTheBrowsersSearchBox() throws Exception {
    Document page = Jsoup.parse(site.get("/search?q=kataeb&page=2&sort=date&actor=x").body());
    assertThat(page.expectFirst("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("/feed.atom?q=kataeb&actor=x");
    HttpResponse<String> description = site.get(page.expectFirst("link[rel=search]").attr("href"));
    assertThat(description.statusCode()).isEqualTo(200);
    Document xml = Jsoup.parse(description.body(), Parser.xmlParser());
    assertThat(xml.select("Url[type=text/html]").attr("template"))
        .startsWith("http://127.0.0.1:")
        .endsWith("/search?q={searchTerms}");
  }

  @Test
  void saysInWordsWhatAnArticleDoesNotSay() throws Exception {
    Document page = Jsoup.parse(site.get("/search?q=kataeb").body());
    assertThat(page.select("#r2 .line").text())
        .isEqualTo("outlet not stated undated author not stated cites no source");
    assertThat(page.select("#r2 h3").text()).startsWith("untitled: ");
  }

  @Test
  void turnsTheBoxesOfAFormIntoSpellingsThatAreOff() throws Exception {
    HttpResponse<String> answer =
        site.get("/search?q=kataeb&date.from=&lens=kataeb&lens.on=kataeb&lens=kataib&page=2");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .isEqualTo("/search?q=kataeb&variant.not=kataib");
  }

  @Test
  void keepsEveryFilterInTheForm() throws Exception {
    Document page =
        Jsoup.parse(site.get("/search?q=kataeb&actor=kataib-hezbollah&role=body&sort=date").body());
    assertThat(page.select("#f > input[type=hidden]").eachAttr("name"))
        .containsExactlyInAnyOrder("actor", "role", "sort");
  }

  @Test
  void takesAFilterAwayWithItsChip() throws Exception {
    Document page =
        Jsoup.parse(
            site.get("/search?q=kataeb&actor=kataib-hezbollah&date.from=2024-04-22").body());
    assertThat(page.select(".chip").eachText())
        .containsExactly(
            "Remove: actor is Kataib Hezbollah ×", "Remove: published since 22 Apr 2024 ×");
    assertThat(page.select(".chip").eachAttr("href"))
        .containsExactly(
            "/search?q=kataeb&date.from=2024-04-22", "/search?q=kataeb&actor=kataib-hezbollah");
  }

  @Test
  void offersUndatedArticlesThatCouldFallInTheRange() throws Exception {
    Document page = Jsoup.parse(site.get("/search?q=kataeb&date.from=2024-04-22").body());
    assertThat(page.select(".undated").text())
        .isEqualTo("+ 1 undated could also fall here: show leave out");
    assertThat(page.select(".undated a").attr("href"))
        .isEqualTo("/search?q=kataeb&date.from=2024-04-22&date.undated=include");
  }

  @Test
  void tellsAReaderWhatIsWrongWithAnAddress() throws Exception {
    HttpResponse<String> answer = site.get("/search?colour=red");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".faults").text()).contains("colour");
  }

  @Test
  void saysWhenThereIsNoSuchArticle() throws Exception {
    HttpResponse<String> answer = site.get("/doc/none");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("There is nothing here");
  }

  @Test
  void answersAReaderInHtmlAndAProgramInJsonWhereNothingIs() throws Exception {
    assertThat(Jsoup.parse(site.get("/nowhere").body()).select(".faults").text())
        .isEqualTo("No page is at /nowhere.");
    assertThat(site.get("/api/v1/nowhere").body()).startsWith("{");
  }

  @Test
  void letsABrowserKeepStyleAndScriptForEver() throws Exception {
    Document page = Jsoup.parse(site.get("/about").body());
    String href = page.select("link[rel=stylesheet]").attr("href");
    assertThat(href).matches(Pattern.compile("/web/assets/isnad\\.[0-9a-f]{12}\\.css"));
    HttpResponse<String> style = site.get(href);
    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    assertThat(site.get("/web/assets/isnad.css").statusCode()).isEqualTo(404);
  }

  @Test
  void showsTheRawTextAsItIs() throws Exception {
    HttpResponse<String> answer = site.get("/doc/a1/raw");
    assertThat(answer.body()).isEqualTo(FakeSnapshot.ARTICLES.getFirst().text());
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .matches(Pattern.compile("text/plain; ?charset=utf-8", Pattern.CASE_INSENSITIVE));
    assertThat(site.get("/doc/a1/raw?colour=red").statusCode()).isEqualTo(400);
  }

  private static String target(Element element) {
    return element.attr(
        element.hasAttr("src") ? "src" : element.hasAttr("href") ? "href" : "action");
  }
}
