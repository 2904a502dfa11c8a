package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.around;
import static org.isnad.html.StoryPage.author;
import static org.isnad.html.StoryPage.data;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.story;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page tells the day of its article, and which days are of something else. */
final class PageDayTest {

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
  void theAddressTellsTheDayWhereNothingElseDoes() throws IOException {
    String address = "<link rel=canonical href=\"https://dijla.example/2024/05/02/bridge\">";
    Given given = story(address);
    assertThat(date(given)).isEqualTo("2024-05-02");
    Given dated = story(address + "<meta name=date content=2024-05-01>");
    assertThat(date(dated)).isEqualTo("2024-05-01");
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
}
