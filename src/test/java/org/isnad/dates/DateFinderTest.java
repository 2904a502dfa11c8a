package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.dates.Dating.PROSE;
import static org.isnad.dates.Dating.check;
import static org.isnad.dates.Dating.find;

import org.isnad.article.Span;
import org.isnad.extract.Raw;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

/** What says when an article was published, and what only bounds it. */
final class DateFinderTest {

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
  void aHijriDateMayBeADayOff() {
    check("2024-04-21 DAY [2024-04-20..2024-04-22] text", "Ferry late", "12 Shawwal 1445", PROSE);
    check(
        "2024-04-21 DAY [2024-04-21..2024-04-21] text", "Ferry late", "2 Ordibehesht 1403", PROSE);
  }
}
