package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocalDayTest {
  private static String published(String moment) {
    return "<meta property=article:published_time content='" + moment + "'>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2024-05-02T22:40:07Z; <p>3 May 2024, 01:40</p>; 2024-05-03",
        "2024-05-02T22:40:07Z; <p>3 أيار 2024 1:40 ص</p>; 2024-05-03",
        "2024-05-02T22:40:07Z; <p>٣ مايو ٢٠٢٤</p>; 2024-05-03",
        "2024-05-02T22:40:07+0000; <p>By Nadia Hakim — May 3, 2024</p>; 2024-05-03",
        "Thu May 02 2024 22:40:07 GMT+0000; <p>03/05/2024</p>; 2024-05-03",
        "2024-05-03 02:24:00; <p>May 2, 2024 at 9:24 pm ET</p>; 2024-05-02",
        "2024-05-03T04:31:13-06:00; <p>May 2, 2024, 10:31 pm CST</p>; 2024-05-02",
        "2024-05-03T02:10:00Z; <p>Updated: May 2, 2024</p>; 2024-05-02",
      })
  void theDayPrintedBesideAMomentIsTheOutletsOwn(String moment, String line, String day)
      throws IOException {
    assertThat(date(read(published(moment), HEADING + line + PROSE))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "of another hour; 2024-05-02T06:40:07Z; <p>3 May 2024</p>",
        "of a change; 2024-05-02T22:40:07Z; <p>Updated 3 May 2024</p>",
        "beside the moment's; 2024-05-02T22:40:07Z; <p>2 May 2024</p><p>Ferry: 3 May 2024</p>",
        "in a sentence; 2024-05-02T22:40:07Z; <p>It runs until 3 May 2024.</p>",
        "by no clock; 2024-05-02T22:40:07; <p>3 May 2024</p>",
        "at another minute; 2024-05-02T22:40:07; <p>3 May 2024 01:47</p>",
        "two days later; 2024-05-02T22:40:07Z; <p>4 May 2024 01:40</p>",
      })
  void anotherDayIsNot(String which, String moment, String line) throws IOException {
    assertThat(date(read(published(moment), HEADING + line + PROSE))).as(which).isEqualTo(moment);
  }

  @Test
  void theDayOfTheVisitAboveTheHeadingIsNot() throws IOException {
    String today = "<div>Friday, 3 May 2024</div>";
    assertThat(date(read(published("2024-05-02T22:40:07Z"), today + HEADING + PROSE)))
        .isEqualTo("2024-05-02T22:40:07Z");
  }

  @Test
  void anotherTagMayTellTheOutletsOwnClock() throws IOException {
    String own = "<meta name=sailthru.date content='2024-05-01 21:57:00 -0500'>";
    assertThat(date(read(published("2024-05-02T02:57:50Z") + own, HEADING + PROSE)))
        .isEqualTo("2024-05-01");
  }
}
