package org.isnad.calendar;

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
    check("12 غشت 2024", "2024-08-12");
    check("12 شتنبر 2024", "2024-09-12");
    check("12 يوليوز 2024", "2024-07-12");
    check("4 dicembre 2024", "2024-12-04");
    check("4 декабря 2024 г.", "2024-12-04");
    check("4 کانوونی یەکەم 2024", "2024-12-04");
    check("4 Jänner 2014", "2014-01-04");
    check("4 mei 2024 om 10:30", "2024-05-04");
    check("4 de março de 2024", "2024-03-04");
    check("4 fevral 2024", "2024-02-04");
    check("4 травня 2024", "2024-05-04");
    check("4 Μαΐου 2024", "2024-05-04");
    check("4 أيار/ مايو 2013", "2013-05-04");
    check("4 października 2024", "2024-10-04");
    check("4 listopada 2024", "2024-11-04");
    check("4. října 2024", "2024-10-04");
    check("4. joulukuuta 2024", "2024-12-04");
    check("4 noiembrie 2024", "2024-11-04");
    check("4. Okt 2024", "2024-10-04");
    check("4 dic 2024", "2024-12-04");
    check("4 Eyl 2024", "2024-09-04");
    check("2024. október 4., péntek", "2024-10-04");
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

  @Test
  void readsMonthsOfTheRegion() {
    checkValue("2024-04-21", "21 avril 2024");
    checkValue("2024-04-21", "21 Nisan 2024");
    checkValue("2024-08-05", "5 Ağustos 2024 Pazartesi");
    checkValue("2024-04-21", "21 نيسان/أبريل 2024");
    checkValue("2024-04-21", "٢١ أبريل ٢٠٢٤");
    checkValue("2024-10-07", "الاثنين 7 تشرين الأول 2024");
    checkValue("2024-04-21", "21 באפריל 2024");
    checkValue("2024-04-21", "2024年4月21日");
  }

  @Test
  void readsHijriDates() {
    checkValue("2024-04-21", "12 Shawwal 1445");
    checkValue("2024-04-21", "12 Shawwal, 1445 AH");
    checkValue("2024-04-21", "١٢ شوال ١٤٤٥ هـ");
    checkValue("2023-09-27", "12 Rabi' al-Awwal 1445");
    checkValue("2023-09-27", "Rabi al-Awwal 12, 1445");
    checkValue("2024-04-21", "12/10/1445");
    checkValue("2024-05-20", "12 Dhu al-Qi'dah 1445");
  }

  @Test
  void readsPersianDates() {
    checkValue("2024-04-21", "2 Ordibehesht 1403");
    checkValue("2024-04-21", "۲ اردیبهشت ۱۴۰۳");
    checkValue("2024-04-21", "1403/02/02");
    checkValue("2024-04-21", "۱۴۰۳/۰۲/۰۲");
    checkValue("2024-01-03", "13 Dey 1402");
  }

  @Test
  void readsDatesWithAClockInside() {
    checkValue("2024-04-21", "Sun Apr 21 10:20:30 +0000 2024");
    checkValue("2024-04-21", "11:56 PM, Apr 21, 2024 CT");
    checkValue("2024-04-21", "Sunday, 21 April 2024 19:50 GMT");
    checkValue("2024-04-21", "[21/April/2024]");
    checkValue("2024-04-21", "April 21. 2024");
    checkValue("2024-04-21", "21-Apr-24");
    checkValue("2024-04-21", "21 Apr '24");
    checkValue("2024-04-21", "Sun, 21 Apr 24 10:20:30 GMT");
    checkValue("2024-04-21", "21.04.24");
    checkValue("2024-04-21", "21.04.2024 - 19:50");
    checkValue("2024-04-21", "the 21st day, 21st of April, 2024");
  }

  @Test
  void ofSeveralDaysTheFirstIsTheValue() {
    checkValue("2024-04-21", "April 21-22, 2024");
    checkValue("2024-04-21", "21–22 April 2024");
    assertThat(PrintedDate.in("April 21-22, 2024").getFirst().last())
        .isEqualTo(LocalDate.of(2024, 4, 22));
  }

  @Test
  void findsDaysWithoutTheirYear() {
    assertThat(PrintedDay.in("On Oct. 7, before 17 January. But May 3, 2024 has its year."))
        .extracting(day -> day.day().toString())
        .containsExactly("--10-07", "--01-17");
    assertThat(PrintedDay.in("1 May 2024, 30 February, in may 20 000 people")).isEmpty();
  }

  @Test
  void isFastOnHostileText() {
    assertThat(PrintedDate.in("1-".repeat(200_000))).isEmpty();
    assertThat(PrintedDate.in("may 1 ".repeat(200_000))).isEmpty();
    assertThat(PrintedDate.in("a".repeat(1_000_000) + " 1")).isEmpty();
    assertThat(PrintedDate.in("1".repeat(1_000_000))).isEmpty();
  }

  private static void checkValue(String expected, String text) {
    assertThat(PrintedDate.in(text))
        .as(text)
        .extracting(date -> date.value().toString())
        .contains(expected);
  }

  @Test
  void readsKurdishDays() {
    assertThat(PrintedDate.in("12 Tîrmeh 2025").getFirst().value())
        .isEqualTo(LocalDate.of(2025, 7, 12));
    assertThat(PrintedDate.in("١٢ی تشرینی دووەمی ٢٠٢٤").getFirst().value())
        .isEqualTo(LocalDate.of(2024, 11, 12));
  }
}
