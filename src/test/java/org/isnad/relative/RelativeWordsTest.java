package org.isnad.relative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Span;
import org.junit.jupiter.api.Test;

final class RelativeWordsTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 4, 24);

  private static List<String> read(String sentence) {
    return RelativeWords.in(sentence, 0, new Span(0, sentence.length())).stream()
        .map(
            words ->
                "%s = %s..%s"
                    .formatted(
                        words.span().of(sentence),
                        words.on(PUBLISHED).from(),
                        words.on(PUBLISHED).to()))
        .toList();
  }

  private static void check(String sentence, String... expected) {
    assertThat(read(sentence)).containsExactly(expected);
  }

  @Test
  void aWeekdayIsTheLastOne() {
    check("It sank on Monday.", "Monday = 2024-04-22..2024-04-22");
    check("It sank late Sunday night.", "Sunday night = 2024-04-21..2024-04-21");
    check("Wednesday's storm passed.", "Wednesday's = 2024-04-24..2024-04-24");
    check("It sank last Wednesday.", "last Wednesday = 2024-04-17..2024-04-17");
  }

  @Test
  void aWeekdayToComeIsTheNextOne() {
    check("The council will meet on Monday.", "Monday = 2024-04-29..2024-04-29");
    check("It is closed until Friday.", "Friday = 2024-04-26..2024-04-26");
    check("They meet next Wednesday.", "next Wednesday = 2024-05-01..2024-05-01");
  }

  @Test
  void whatWasSaidOnADayLooksBack() {
    check("It will reopen, the master said on Monday.", "Monday = 2024-04-22..2024-04-22");
  }

  @Test
  void daysAndWeeksCountFromTheDayOfWriting() {
    check("It sank yesterday.", "yesterday = 2024-04-23..2024-04-23");
    check("It sank overnight.", "overnight = 2024-04-23..2024-04-24");
    check("It sank last week.", "last week = 2024-04-15..2024-04-21");
    check("It sank this weekend.", "this weekend = 2024-04-19..2024-04-21");
    check("It sank last weekend.", "last weekend = 2024-04-19..2024-04-21");
    check("It sank last month.", "last month = 2024-03-01..2024-03-31");
    check("It sank three days ago.", "three days ago = 2024-04-21..2024-04-21");
    check("It sank two weeks ago.", "two weeks ago = 2024-04-06..2024-04-14");
    check("It sank in the past 24 hours.", "in the past 24 hours = 2024-04-23..2024-04-24");
  }

  @Test
  void aDayOrMonthWithoutItsYearIsTheLastOne() {
    check("It sank on October 7.", "October 7 = 2023-10-07..2023-10-07");
    check("It sank on 3 April.", "3 April = 2024-04-03..2024-04-03");
    check("Quiet since early February.", "since early February = 2024-02-01..2024-02-10");
    check("It sank in late May.", "in late May = 2023-05-20..2023-05-31");
    check("It will sail in September.", "in September = 2024-09-01..2024-09-30");
  }

  @Test
  void whatHasItsYearIsNotRelative() {
    check("It sank on Friday, April 19, 2024.");
    check("It sank in October 2021 and on 3 May 2023.");
    check("It sank yesterday, 23 April 2024.", "yesterday = 2024-04-23..2024-04-23");
    check("It was built between March and late April 2022, or from 3 March to 5 April 2022.");
  }

  @Test
  void namesAndHabitsAreNoTimes() {
    check("It may sail; Mr March said he may.");
    check("The ferry sails every Friday and on Sundays, and after Friday prayers.");
    check("Good Friday passed as Black Sunday had.");
  }

  @Test
  void whatIsQuotedWasSaidOnAnotherDay() {
    check("\"It sank yesterday,\" he wrote, and it rose today.", "today = 2024-04-24..2024-04-24");
    check("“It sank yesterday.” He was wrong.");
  }
}
