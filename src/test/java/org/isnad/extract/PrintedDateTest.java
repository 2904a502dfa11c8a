package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.ArticleDate.Precision;
import org.junit.jupiter.api.Test;

final class PrintedDateTest {
  private static void check(String text, String... days) {
    assertThat(PrintedDate.in(text))
        .extracting(date -> date.value().toString())
        .as(text)
        .containsExactly(days);
  }

  @Test
  void readsNumbersWithTheYearFirst() {
    check("2024-05-03", "2024-05-03");
    check("2024/5/3 09:15", "2024-05-03");
    check("20240503T091500Z", "2024-05-03");
    check("2024-05-03T09:15:00+03:00", "2024-05-03");
  }

  @Test
  void readsNamesOfMonthsInAnyOrder() {
    check("3 May 2024", "2024-05-03");
    check("3rd of May, 2024", "2024-05-03");
    check("Sept. 28th, 2024", "2024-09-28");
    check("DEC. 14, 2016, 2:54 AM", "2016-12-14");
    check("2016 Oct 10", "2016-10-10");
    check("3 février 2024", "2024-02-03");
    check("3 أيار 2024", "2024-05-03");
  }

  @Test
  void knowsWhatDayOrMonthFirstLeavesOpen() {
    PrintedDate open = PrintedDate.in("04/02/2024").getFirst();
    assertThat(open.value()).isEqualTo(LocalDate.of(2024, 2, 4));
    assertThat(open.swapped()).isEqualTo(LocalDate.of(2024, 4, 2));
    for (String sure : List.of("28/11/2016", "11/28/2016", "28.11.2016")) {
      PrintedDate date = PrintedDate.in(sure).getFirst();
      assertThat(date.value()).isEqualTo(LocalDate.of(2016, 11, 28));
      assertThat(date.swapped()).isNull();
    }
    assertThat(PrintedDate.in("05/05/2024").getFirst().swapped()).isNull();
  }

  @Test
  void aMonthAloneIsItsFirstDayAndSaysSo() {
    PrintedDate month = PrintedDate.in("in October 2023").getFirst();
    assertThat(month.value()).isEqualTo(LocalDate.of(2023, 10, 1));
    assertThat(month.precision()).isEqualTo(Precision.MONTH);
  }

  @Test
  void findsSeveralInTheirOrder() {
    check(
        "from May 3, 2024 to 5 June 2024 and in July 2025",
        "2024-05-03",
        "2024-06-05",
        "2025-07-01");
  }

  @Test
  void noSuchDayIsNoDate() {
    check("2024-02-30");
    check("31/31/2024");
    check("May 45, 2024");
  }

  @Test
  void numbersOfOtherKindsAreNoDates() {
    check("resolution 1701, 1.5.20245, 2024-05-031, phone 555-12-2024-1, Jan 29");
    check("maybe 2024");
  }
}
