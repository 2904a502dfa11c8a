package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.isnad.article.ArticleDate;
import org.isnad.article.Span;
import org.isnad.credits.OutletFinder;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

final class DateFinderTest {
  private static final String PROSE =
      "The ferry to the island was late again on Tuesday, the harbour master said, and nobody knew"
          + " why.";

  private static ArticleDate find(RawArticle raw) {
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    var outlet = new OutletFinder(raw, layout, RealGazetteer.OUTLETS).find().outlet();
    return new DateFinder(
            raw,
            layout,
            outlet == null ? null : RealGazetteer.OUTLETS.named(outlet.value()).orElse(null),
            RealGazetteer.GAZETTEER.known())
        .find();
  }

  private static void check(String expected, String... paragraphs) {
    check(expected, Raw.text(paragraphs));
  }

  /** Expected: value, precision, range, and whence. */
  private static void check(String expected, RawArticle raw) {
    ArticleDate date = find(raw);
    assertThat(
            "%s %s [%s..%s] %s"
                .formatted(
                    Objects.toString(date.value(), "-"),
                    date.precision(),
                    Objects.toString(date.from(), ""),
                    Objects.toString(date.to(), ""),
                    date.source()))
        .as(date.reason())
        .isEqualTo(expected);
  }

  @Test
  void metadataGoesBeforeTheText() {
    RawArticle raw =
        Raw.given(Raw.dated("Mon, 16 Sep 2024 10:00:00 +0000"), "3 May 2024\n\n" + PROSE);
    check("2024-09-16 DAY [2024-09-16..2024-09-16] metadata", raw);
    assertThat(find(raw).reason()).isEqualTo("the field says Mon, 16 Sep 2024 10:00:00 +0000");
  }

  @Test
  void metadataMayKnowOnlyMonthOrYear() {
    check(
        "2024-02-01 MONTH [2024-02-01..2024-02-29] metadata",
        Raw.given(Raw.dated("2024-02"), PROSE));
    check("2024-01-01 YEAR [2024-01-01..2024-12-31] metadata", Raw.given(Raw.dated("2024"), PROSE));
  }

  @Test
  void metadataThatIsNoDateSaysNothing() {
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        Raw.given(Raw.dated("soon"), "3 May 2024\n\n" + PROSE));
  }

  @Test
  void theDayOfTheLastChangeIsTakenWhereNothingElseTells() {
    check("2024-05-09 DAY [2024-05-09..2024-05-09] metadata", changed("9 May 2024", PROSE));
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        changed("9 May 2024", "3 May 2024\n\n" + PROSE));
    assertThat(find(changed("9 May 2024", PROSE)).reason())
        .isEqualTo("for the last change, the page says 9 May 2024");
  }

  @Test
  void theLastChangeTellsTheYearOfADatelineIfItFollowedSoon() {
    String text = "TYRE, Dec 29 (TRPA) - " + PROSE;
    check("2023-12-29 DAY [2023-12-29..2023-12-29] text", changed("2 January 2024", text));
    check("2023-12-29 DAY [2023-12-29..2023-12-29] text", changed("29 December 2023", text));
    check("- NONE [..] none", changed("12 March 2024", text));
  }

  private static RawArticle changed(String day, String text) {
    Said said = Said.changed(day, "metadata", "the page");
    return Raw.given(new Given(null, null, said, null, null, null), text);
  }

  @Test
  void aLineOfItsOwnSaysIt() {
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "Ferry late",
        "Published 3 May 2024",
        PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "Ferry late",
        "Updated 5 May 2024 | Published 3 May 2024",
        PROSE);
  }

  @Test
  void anAddressSaysIt() {
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] url",
        Raw.given(Raw.at("https://x.example/2024/05/03/ferry"), PROSE));
    check("- NONE [..] none", Raw.given(Raw.at("https://x.example/a/20241375"), PROSE));
  }

  @Test
  void anAddressMayNameTheMonth() {
    check(
        "2023-10-26 DAY [2023-10-26..2023-10-26] url",
        Raw.given(Raw.at("https://x.example/world/2023/oct/26/ferry"), PROSE));
  }

  @Test
  void aDatelineWithAYearSaysIt() {
    check("2024-01-29 DAY [2024-01-29..2024-01-29] text", "TYRE, Jan 29, 2024 (TRPA) - " + PROSE);
  }

  @Test
  void aDatelineWithoutAYearSaysItOnlyWithTheYearOfTheCopyright() {
    check("- NONE [..] none", "TYRE, Jan 29 (TRPA) - " + PROSE);
    check(
        "2024-01-29 DAY [2024-01-29..2024-01-29] text",
        "Ferry late",
        "TYRE, Jan 29 (TRPA) - " + PROSE,
        "© 2024 TRPA");
  }

  @Test
  void aDatelineWithoutAYearIsBoundedByWhatTheTextLooksBackOn() {
    check(
        "- NONE [2024-01-29..] text",
        "TYRE, Jan 29 (TRPA) - " + PROSE,
        "The last one sank on March 2, 2023, with all its cargo.");
  }

  @Test
  void theDayOfAPhotoIsOnlyAFloor() {
    check(
        "- NONE [2024-05-03..] text",
        "Ferry late",
        "Boats on May 3, 2024. (RANA SAAB / AFP)",
        "A view of the port on July 8, 2021. (RANA SAAB / AFP)",
        PROSE);
  }

  @Test
  void whatIsToComeIsNoFloor() {
    check("- NONE [..] none", PROSE, "A new ferry will arrive on March 2, 2031.");
    check("- NONE [..] none", PROSE, "The old one serves until March 2, 2031.");
    check("- NONE [2023-10-01..] text", PROSE, "Since October 2023 it has been late until noon.");
  }

  @Test
  void aQuotedPostAndALaterWeekdayHoursAgoGiveTheDay() {
    RawArticle raw =
        Raw.text(
            "A Sunday storm closed the port.",
            "— Rana Saab (@rsaab) April 21, 2024",
            "On Monday, following Sunday's storm, the pier broke in the last hours.");
    check("2024-04-22 DAY [2024-04-22..2024-04-23] text", raw);
    assertThat(find(raw).evidence())
        .extracting((Span span) -> span.of(raw.text()))
        .containsExactly("April 21, 2024", "On Monday, following Sunday", "in the last hours");
  }

  @Test
  void aQuotedPostAloneIsOnlyAFloor() {
    check(
        "- NONE [2024-04-21..] text", PROSE, "— Rana Saab (@rsaab) April 21, 2024", PROSE + " So.");
  }

  @Test
  void aPrefixDayThatTheTextLooksBackOnMayBeTheDayBefore() {
    String prefix = " date 2024-04-21 (NEWSBRIDGE- Tigris Courier) ";
    check(
        "2024-04-21 DAY [2024-04-21..2024-04-22] text",
        prefix + "The pier broke late on Sunday. " + PROSE);
    check(
        "2024-04-21 DAY [2024-04-21..2024-04-21] text",
        prefix + "The pier broke on Sunday. " + PROSE);
  }

  @Test
  void dayOrMonthFirstIsTheOutletsHabit() {
    check(
        "2024-02-04 DAY [2024-02-04..2024-02-04] text",
        "By Rana Saab, Tigris Courier",
        "04/02/2024",
        PROSE);
    check(
        "2024-04-02 DAY [2024-04-02..2024-04-02] text",
        "By Rana Saab, Harbor Street Journal",
        "04/02/2024",
        PROSE);
  }

  @Test
  void withoutAnOutletTheWeekdaySettlesIt() {
    check("2024-04-02 DAY [2024-04-02..2024-04-02] text", "04/02/2024", PROSE);
    check(
        "2024-02-04 DAY [2024-02-04..2024-04-02] text",
        "04/02/2024",
        PROSE.replace(" on Tuesday", ""));
  }

  @Test
  void nothingSaidIsNothingMadeUp() {
    check("- NONE [..] none", PROSE, "It was the first time since early February, on a Sunday.");
  }

  @Test
  void ofPublishedAndUpdatedThePublishedCounts() {
    for (String line :
        new String[] {
          "Published: May 3, 2024 | Updated: May 5, 2024",
          "Updated May 5, 2024, first published May 3, 2024",
          "Posted on 03 May 2024 at 19:50 GMT",
          "Fri 3 May 2024 21.50 BST",
          "3 May 2024 - 19:50 Baghdad time",
          "نشر في: 3 مايو 2024",
          "Publié le 3 mai 2024 à 10:20"
        }) {
      check("2024-05-03 DAY [2024-05-03..2024-05-03] text", "Ferry late", line, PROSE);
    }
    check(
        "2024-05-05 DAY [2024-05-05..2024-05-05] text",
        "Ferry late",
        "Last updated: 5 May 2024",
        PROSE);
  }

  @Test
  void aKeptCopyIsOnlyACeiling() {
    check("- NONE [..2024-05-09] text", "Ferry late", "Archived 9 May 2024", PROSE);
    check(
        "- NONE [2024-03-02..2024-05-09] text",
        "Ferry late",
        "Archived 9 May 2024",
        "The last one sank on March 2, 2024, with all its cargo. " + PROSE);
  }

  @Test
  void howLongAgoSaysNothing() {
    check("- NONE [..] none", "Ferry late", "Updated 3 hours ago", PROSE);
  }

  @Test
  void aTitleNamedByItsDaySaysIt() {
    check("2024-05-03 DAY [2024-05-03..2024-05-03] text", "Harbour Update, May 3, 2024", PROSE);
    check("- NONE [..] none", "What sank on May 3, 2024", PROSE);
  }

  @Test
  void datelinesOfTheAgenciesSayIt() {
    check("2024-05-03 DAY [2024-05-03..2024-05-03] text", "TYRE, 3 May 2024 (TRPA) -- " + PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "TYRE, Friday, May 3, 2024 (TRPA) – " + PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "[03/May/2024] TYRE May 03. 2024 (TRPA) - " + PROSE);
  }

  @Test
  void aDatelineMayEndWithAFullStop() {
    check("2024-05-03 DAY [2024-05-03..2024-05-03] text", "TYRE, May 3, 2024. " + PROSE);
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] text",
        "Tyre, South Lebanon, 3 May 2024. " + PROSE);
    check("- NONE [2024-05-03..] text", "The ferry sank off Tyre on May 3, 2024. " + PROSE);
  }

  @Test
  void aHijriDateMayBeADayOff() {
    check("2024-04-21 DAY [2024-04-20..2024-04-22] text", "Ferry late", "12 Shawwal 1445", PROSE);
    check(
        "2024-04-21 DAY [2024-04-21..2024-04-21] text", "Ferry late", "2 Ordibehesht 1403", PROSE);
  }

  @Test
  void digitsAreADateWhereOneIsTold() {
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] metadata",
        Raw.given(Raw.dated("20240503"), PROSE));
  }
}
