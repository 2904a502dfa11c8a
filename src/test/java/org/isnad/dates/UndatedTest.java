package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Objects;
import org.isnad.article.ArticleDate;
import org.isnad.article.Span;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

/** Between which days an article without a date was published, by what it tells of. */
final class UndatedTest {
  private static final String PROSE =
      "The ferry to the island was late again, the harbour master said, and nobody knew why.";

  private static ArticleDate find(String... paragraphs) {
    RawArticle raw = Raw.text(paragraphs);
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    return new DateFinder(raw, layout, null, RealGazetteer.GAZETTEER.known()).find();
  }

  private static void check(String expected, String sentence) {
    ArticleDate date = find("The ferry was late again", PROSE, sentence);
    assertThat(
            "%s [%s..%s]"
                .formatted(
                    Objects.toString(date.value(), "-"),
                    Objects.toString(date.from(), ""),
                    Objects.toString(date.to(), "")))
        .as(date.reason())
        .isEqualTo(expected);
  }

  @Test
  void oneThingToldTwiceBoundsTheDay() {
    check("2024-05-04 [2024-05-04..2024-05-04]", "It sank yesterday, 3 May 2024, at the pier.");
    check("2024-05-03 [2024-05-03..2024-05-03]", "It sank today (3 May 2024) at the pier.");
    check("- [2024-05-06..2024-05-12]", "It sank last week, on 3 May 2024, at the pier.");
    check("- [2024-06-01..2024-06-30]", "It sank last month, on 3 May 2024, at the pier.");
    check("- [2024-06-01..2024-06-30]", "It sank last month (May 2024) at the pier.");
    check("- [2025-01-01..2025-12-31]", "It sank last year, in May 2024, at the pier.");
    check("- [2024-05-13..2024-05-21]", "It sank two weeks ago, on 3 May 2024, at the pier.");
  }

  @Test
  void aWeekdayBesideAFullDateBoundsNothingAbove() {
    check("- [2024-05-03..]", "It sank on Friday, 3 May 2024, at the pier.");
  }

  @Test
  void anEndWithoutAYearIsNotLongAgo() {
    check("- [2024-01-20..2025-01-31]", "From October 2023 until the end of January it was late.");
    check("- [2023-10-01..]", "In October 2023 it was late, and at the end of January.");
  }

  @Test
  void aListOfDaysThatIsNoSentenceTakesTimeInProportionToItsLength() {
    String list = "12 May ".repeat(100_000);
    ArticleDate date =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> find("The ferry", PROSE, list));
    assertThat(date.value()).isNull();
  }

  @Test
  void whatEverybodyKnowsIsToldWithoutAYearWithinAYear() {
    check("- [2023-10-07..2024-10-31]", "Since the Israel-Hamas war began in October it is late.");
    check("- [2023-10-07..2024-10-06]", "The war in Gaza, which broke out on October 7, goes on.");
    check("- [2024-09-27..2025-09-30]", "Israel killed Hassan Nasrallah in September, they said.");
  }

  @Test
  void anotherMonthOrAYearOrAnotherThingOfTheWarTiesNothing() {
    check("- [..]", "Since the war in Gaza began in July it is late.");
    check("- [..]", "The war in Gaza killed hundreds in October, they said.");
    check("- [..]", "The October 7 attack and the war in Gaza changed it.");
    check("- [2023-10-01..]", "The war in Gaza began in October 2023, they said.");
  }

  @Test
  void whatIsQuotedTiesNothing() {
    check("- [2024-05-03..]", "\"It sank yesterday, 3 May 2024, at the pier,\" he had written.");
  }

  @Test
  void theReasonNamesWordsAndDays() {
    ArticleDate date = find("Late", PROSE, "It sank last month, on 3 May 2024, at the pier.");
    assertThat(date.reason())
        .isEqualTo(
            "the text does not say when it was published; between 2024-06-01 and 2024-06-30, since"
                + " 3 May 2024 is \"last month\"");
    assertThat(date.evidence())
        .extracting(
            (Span span) ->
                span.of("Late\n\n" + PROSE + "\n\nIt sank last month, on 3 May 2024, at the pier."))
        .containsExactly("last month", "3 May 2024");
  }

  @Test
  void aContradictionLeavesTheFirstBound() {
    check(
        "- [2024-06-01..2024-06-30]",
        "It sank last month, on 3 May 2024. The old one sank last week, on 3 May 2021.");
  }
}
