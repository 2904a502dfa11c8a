package org.isnad.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  @Test
  void writesThousandsWithThinSpaces() {
    assertThat(PageWords.number(1_234_567)).isEqualTo("1\u2009234\u2009567");
    assertThat(PageWords.number(999)).isEqualTo("999");
  }

  @Test
  void countsOneInTheSingular() {
    assertThat(PageWords.count(1, "article")).isEqualTo("1 article");
    assertThat(PageWords.count(0, "article")).isEqualTo("0 articles");
  }

  @Test
  void saysOnlyOnceWhatBothEndsShare() {
    check("2024-04-22", "2024-04-24", "22–24 Apr 2024");
    check("2024-04-22", "2024-05-01", "22 Apr – 1 May 2024");
    check("2023-12-31", "2024-01-02", "31 Dec 2023 – 2 Jan 2024");
    check("2024-09-02", "2024-09-02", "2 Sep 2024");
  }

  @Test
  void saysWhichEndIsOpen() {
    check("2024-04-22", null, "since 22 Apr 2024");
    check(null, "2024-04-22", "until 22 Apr 2024");
    check(null, null, "");
  }

  private static void check(@Nullable String from, @Nullable String to, String words) {
    assertThat(PageWords.range(day(from), day(to))).isEqualTo(words);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
