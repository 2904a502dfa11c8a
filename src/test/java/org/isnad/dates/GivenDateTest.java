package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.dates.Dating.PROSE;
import static org.isnad.dates.Dating.changed;
import static org.isnad.dates.Dating.check;
import static org.isnad.dates.Dating.find;

import org.isnad.extract.Raw;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

/** Dates that were given beside the text. */
final class GivenDateTest {

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
  void digitsAreADateWhereOneIsTold() {
    check(
        "2024-05-03 DAY [2024-05-03..2024-05-03] metadata",
        Raw.given(Raw.dated("20240503"), PROSE));
  }
}
