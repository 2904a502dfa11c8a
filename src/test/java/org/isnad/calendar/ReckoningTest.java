package org.isnad.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ReckoningTest {
  private static void check(Reckoning reckoning, int year, int month, int day, String expected) {
    assertThat(reckoning.day(year, month, day)).isEqualTo(LocalDate.parse(expected));
  }

  @Test
  void thePersianYearBeginsInSpring() {
    check(Reckoning.PERSIAN, 1403, 1, 1, "2024-03-20");
    check(Reckoning.PERSIAN, 1402, 1, 1, "2023-03-21");
    check(Reckoning.PERSIAN, 1357, 11, 22, "1979-02-11");
    check(Reckoning.PERSIAN, 1399, 12, 30, "2021-03-20");
    check(Reckoning.PERSIAN, 1401, 6, 25, "2022-09-16");
  }

  @Test
  void aPersianYearWithoutItsLeapDayHasNone() {
    assertThat(Reckoning.PERSIAN.day(1402, 12, 30)).isNull();
    assertThat(Reckoning.PERSIAN.day(1403, 12, 30)).isNotNull();
    assertThat(Reckoning.PERSIAN.day(1403, 7, 31)).isNull();
  }

  @Test
  void everyPersianDayFollowsTheOneBefore() {
    LocalDate expected = LocalDate.of(2001, 3, 21);
    for (int year = 1380; year <= 1420; year++) {
      for (int month = 1; month <= 12; month++) {
        for (int day = 1; day <= Reckoning.PERSIAN.length(year, month); day++) {
          assertThat(Reckoning.PERSIAN.day(year, month, day)).isEqualTo(expected);
          expected = expected.plusDays(1);
        }
      }
    }
  }

  @Test
  void theHijriIsThatOfUmmAlQura() {
    check(Reckoning.HIJRI, 1445, 9, 1, "2024-03-11");
    check(Reckoning.HIJRI, 1445, 10, 12, "2024-04-21");
    check(Reckoning.HIJRI, 1446, 1, 1, "2024-07-07");
  }

  @Test
  void aYearAloneTellsWhatCountsIt() {
    assertThat(Reckoning.ofYear(2024)).isEqualTo(Reckoning.GREGORIAN);
    assertThat(Reckoning.ofYear(1403)).isEqualTo(Reckoning.PERSIAN);
    assertThat(Reckoning.ofYear(1445)).isEqualTo(Reckoning.HIJRI);
    assertThat(Reckoning.ofYear(1200)).isNull();
    assertThat(Reckoning.ofYear(2300)).isNull();
  }
}
