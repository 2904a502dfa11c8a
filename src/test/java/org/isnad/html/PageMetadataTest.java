package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageMetadataTest {
  static final String PROSE =
      "<p>"
          + "Lorries waited from first light, the drivers said, because the ferry had been out of"
              .concat(" service since Tuesday, and nobody could say when it would run again. ")
              .repeat(4)
          + "</p>";
  static final String HEADING = "<h1>Bridge reopens in Hit</h1>";

  static Given read(String head, String body) throws IOException {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return Page.read(page.getBytes(UTF_8), null).given();
  }

  static Given story(String head) throws IOException {
    return read(head, HEADING + PROSE);
  }

  private static Given around(String line) throws IOException {
    return read("<title>Bridge reopens in Hit | Dijla Post</title>", HEADING + line + PROSE);
  }

  static @Nullable String value(@Nullable Said said) {
    return said == null ? null : said.value();
  }

  private static @Nullable String title(Given given) {
    return value(given.title());
  }

  static @Nullable String date(Given given) {
    return value(given.date());
  }

  private static @Nullable String author(Given given) {
    return value(given.author());
  }

  private static @Nullable String outlet(Given given) {
    return value(given.outlet());
  }

  static String data(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "property; article:published_time",
        "property; og:article:published_time",
        "name; Publish_Date",
        "name; publish-date",
        "name; DC.date.issued",
        "itemprop; datePublished",
        "name; parsely-pub-date"
      })
  void onlyTheLettersOfAMetaTagsNameCount(String attribute, String name) throws IOException {
    assertThat(date(story("<meta %s=\"%s\" content=\"2024-05-02\">".formatted(attribute, name))))
        .isEqualTo("2024-05-02");
  }

  @Test
  void aMomentMayBeCountedInSecondsOrThousandths() throws IOException {
    String tag = "<meta property=\"article:published_time\" content=\"1714644000\">";
    assertThat(date(story(tag))).isEqualTo("2024-05-02T10:00:00Z");
    String json = "{\"@type\": \"Article\", \"datePublished\": 1714644000000, \"author\": 7}";
    assertThat(date(story(data(json)))).isEqualTo("2024-05-02T10:00:00Z");
    assertThat(author(story(data(json)))).isNull();
  }

  @Test
  void theDayOfAPhotoIsNotTheArticles() throws IOException {
    String photo = "<figure><figcaption>The bridge on 1 May 2023</figcaption></figure>";
    assertThat(date(around(photo + "<p>2 May 2024</p>"))).isEqualTo("2 May 2024");
    assertThat(around(photo).date()).isNull();
  }

  @Test
  void theDayOfThePageThatHoldsAnArticleIsTheArticles() throws IOException {
    Given given =
        story(
            data(
                """
                {"@graph": [
                  {"@type": "WebPage", "@id": "/x", "datePublished": "2024-05-02"},
                  {"@type": "Article", "headline": "Bridge reopens in Hit", "isPartOf": "/x"}]}
                """));
    assertThat(date(given)).isEqualTo("2024-05-02");
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
  void aReferenceInAGraphIsFollowed() throws IOException {
    Given given =
        story(
            data(
                """
                {"@graph": [
                  {"@type": "Article", "author": {"@id": "#7"}, "publisher": {"@id": "#1"},
                   "datePublished": "2024-05-02", "headline": "Bridge reopens in Hit",},
                  {"@type": "Organization", "@id": "#1", "name": "Dijla Post"},
                  {"@type": ["Person"], "@id": "#7", "name": "Nadia\tHakim"}]}
                """));
    assertThat(author(given)).isEqualTo("Nadia Hakim");
    assertThat(outlet(given)).isEqualTo("Dijla Post");
    assertThat(date(given)).isEqualTo("2024-05-02");
  }

  @Test
  void theOnlyPersonOfABlogIsItsAuthorAndTheDayOfItsPageCounts() throws IOException {
    Given given =
        story(
            data(
                """
                {"@graph": [{"@type": "WebPage", "datePublished": "2024-05-02"},
                            {"@type": "Person", "name": "Nadia Hakim"}]}
                """));
    assertThat(author(given)).isEqualTo("Nadia Hakim");
    assertThat(date(given)).isEqualTo("2024-05-02");
  }

  @Test
  void linkedDataInABracketForOldBrowsersIsRead() throws IOException {
    String json = "{\"@type\": \"NewsArticle\", \"author\": [{\"name\": \"Nadia Hakim\"}]}";
    assertThat(author(story(data("//<![CDATA[\n" + json + "\n//]]>")))).isEqualTo("Nadia Hakim");
  }

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

  @Test
  void readersWhoCommentAreNoAuthorsAndTheirDaysNoDates() throws IOException {
    Given given =
        around(
            "<div id=comments><b class=\"author fn\">Omar Reader</b>"
                + "<time datetime=2024-05-08>8 May 2024</time></div>");
    assertThat(given.author()).isNull();
    assertThat(given.date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div>16 كانون الثاني 2024</div>; 16 كانون الثاني 2024",
        "<div>16 كانون الثاني/يناير 2024</div>; 16 كانون الثاني/يناير 2024",
        "<div>8 ذو القعدة 1445 هـ الموافق 16 مايو 2024</div>; 16 مايو 2024",
        "<div>8 ذو القعدة 1445 هـ</div>; 8 ذو القعدة 1445",
        "<div>۲۷ اردیبهشت ۱۴۰۳ - ۱۱:۲۰</div>; 27 اردیبهشت 1403",
        "<div>تاریخ: ۱۴۰۳/۰۲/۲۷</div>; 1403/02/27",
        "<div>Le 1er mai 2024 par Nadia Hakim</div>; 1er mai 2024",
        "<div>At 1430 GMT</div>;",
        "<time class=updated datetime=2024-05-18>18 May</time>"
            + "<time class='entry-date published' datetime=2024-05-16>16 May</time>; 2024-05-16",
        "<time datetime=2024-05-18>Updated on 18 May</time>"
            + "<time datetime=2024-05-16>16 May</time>; 2024-05-16",
        "<div><h3><a href=/x>Ferry stops</a></h3><time datetime=2023-01-02>then</time></div>;",
      })
  void theDayBesideTheHeadingIsRead(String line, @Nullable String day) throws IOException {
    assertThat(date(read("<title>Bridge reopens in Hit</title>", HEADING + line + PROSE)))
        .isEqualTo(day);
  }

  @Test
  void theDayOfTheVisitOrOfAnEventIsNotTheArticles() throws IOException {
    String today = "<header><div class=date>18 May 2024</div></header>";
    assertThat(date(read("", today + HEADING + "<p>16 May 2024</p>" + PROSE)))
        .isEqualTo("16 May 2024");
    String time = "<time datetime=2024-06-01>1 June</time>";
    assertThat(date(read("", "<header>" + time + "</header>" + HEADING + PROSE))).isNull();
    assertThat(date(read("", HEADING + PROSE + "<div>Boat race " + time + "</div>"))).isNull();
    assertThat(date(read("", "<article>" + HEADING + PROSE + time + "</article>")))
        .isEqualTo("2024-06-01");
  }

  @Test
  void theDayOfAnotherArticleInALinkedListIsNotTaken() throws IOException {
    String list =
        data(
            """
            {"@type": "ItemList", "itemListElement": [
              {"@type": "NewsArticle", "headline": "Ferry stops", "datePublished": "2023-01-02"}]}
            """);
    assertThat(date(story(list))).isNull();
  }

  @Test
  void linkedDataInEntitiesOrOneAfterTheOtherIsRead() throws IOException {
    String article = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-16\"}";
    assertThat(date(story(data(article.replace("\"", "&quot;"))))).isEqualTo("2024-05-16");
    assertThat(date(story(data("{\"@type\":\"WebSite\"}" + article)))).isEqualTo("2024-05-16");
  }

  @Test
  void whereThePageHasNoHeadingWhatIsCalledATitleIsIt() throws IOException {
    String called = "<div class=newsTitle>Bridge reopens in Hit</div><div>Date: 16/05/2024</div>";
    Given given = read("<title>Dijla Post</title>", called + PROSE);
    assertThat(title(given)).isEqualTo("Bridge reopens in Hit");
    assertThat(date(given)).isEqualTo("16/05/2024");
  }

  @Test
  void theAddressTellsTheDayWhereNothingElseDoes() throws IOException {
    String address = "<link rel=canonical href=\"https://dijla.example/2024/05/02/bridge\">";
    Given given = story(address);
    assertThat(date(given)).isEqualTo("2024-05-02");
    Given dated = story(address + "<meta name=date content=2024-05-01>");
    assertThat(date(dated)).isEqualTo("2024-05-01");
  }

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
  void theArticleThatThePageIsCalledAfterGoesBeforeOthersInTheLinkedData() throws IOException {
    Given given =
        read(
            "<title>Bridge reopens in Hit | Dijla Post</title>"
                + data(
                    """
                    {"@type": "ItemList", "itemListElement": [
                      {"@type": "NewsArticle", "headline": "Ferry stops in Rawa",
                       "datePublished": "2024-04-30", "author": "Omar Aziz"}]}
                    """)
                + data(
                    """
                    {"@type": "NewsArticle", "headline": "Bridge reopens in Hit",
                     "datePublished": "2024-05-02", "author": {"name": "Nadia Hakim"}}
                    """),
            HEADING + PROSE);
    assertThat(date(given)).isEqualTo("2024-05-02");
    assertThat(author(given)).isEqualTo("Nadia Hakim");
  }

  @Test
  void theDayIsReadFromLinkedDataThatAQuotationMarkBreaks() throws IOException {
    Given given =
        story(
            data(
                """
                {"@type": "NewsArticle", "headline": "The "long" bridge reopens",
                 "datePublished": "2024-05-02T08:00:00+03:00"}
                """));
    assertThat(date(given)).isEqualTo("2024-05-02T08:00:00+03:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-03T01:10:00Z, 2024-05-02",
    "2024-05-03T01:10:00+03:00, 2024-05-03T01:10:00+03:00",
    "2024-05-09T01:10:00Z, 2024-05-09T01:10:00Z",
  })
  void theDayInTheAddressIsTheOutletsOwnWhereTheMomentIsInUtc(String moment, String day)
      throws IOException {
    Given given =
        story(
            "<link rel=canonical href=\"https://dijla.example/2024/05/02/bridge\">"
                + "<meta property=article:published_time content=\"%s\">".formatted(moment));
    assertThat(date(given)).isEqualTo(day);
  }

  private static @Nullable String outlet(String head, String body) throws IOException {
    Said outlet = read(head, body).outlet();
    return outlet == null ? null : outlet.value();
  }

  @Test
  void theOutletStandsInTheTitleBesideWhateverIsTheHeading() throws IOException {
    String title = "<title>Bridge reopens in Hit -- Dijla Post</title>";
    assertThat(outlet(title, "<h3>Bridge reopens in Hit</h3>" + PROSE)).isEqualTo("Dijla Post");
    assertThat(outlet(title, "<h1>Join us</h1><h2>Bridge reopens in Hit</h2>" + PROSE))
        .isEqualTo("Dijla Post");
    assertThat(outlet("<title>Bridge reopens in Hit | Opinion</title>", HEADING + PROSE)).isNull();
  }

  @Test
  void theOutletMayBeToldOfTheSiteOrOfAVideo() throws IOException {
    String script = "<script type=application/ld+json>{\"@type\": %s}</script>";
    String site = script.formatted("\"WebSite\", \"name\": \"Dijla Post\"");
    assertThat(outlet(site, HEADING + PROSE)).isEqualTo("Dijla Post");
    String video =
        "<title>Bridge reopens in Hit</title>"
            + script.formatted(
                "\"VideoObject\", \"name\": \"Bridge reopens in Hit\", \"publisher\":"
                    + " {\"name\": \"Dijla TV\"}");
    assertThat(outlet(video, HEADING + PROSE)).isEqualTo("Dijla TV");
    String marks = "<div itemprop=publisher><meta itemprop=name content='Dijla Post'></div>";
    assertThat(outlet("", marks + HEADING + PROSE)).isEqualTo("Dijla Post");
  }
}
