package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.extract.Extractor;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.junit.jupiter.api.Test;

final class EventDatesTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);
  private static final String PROSE =
      "The ferry to the island sank late on Sunday, the harbour master said, after a storm.";

  private static List<String> times(String... paragraphs) {
    Article article = EXTRACTOR.extract(Raw.text(paragraphs));
    return EventDates.of(article).stream()
        .map(
            time ->
                "%s = %s..%s, %s"
                    .formatted(time.span().of(article.text()), time.from(), time.to(), time.rule()))
        .toList();
  }

  @Test
  void wordsAreReadByTheDayOfPublication() {
    assertThat(times("Ferry lost", "Published 23 April 2024", PROSE, "It was built in May 2003."))
        .containsExactly(
            "Sunday = 2024-04-21..2024-04-21, on or before the day of publication, 2024-04-23",
            "May 2003 = 2003-05-01..2003-05-31, printed");
  }

  @Test
  void theDateOfTheDatelineIsOfNoEvent() {
    assertThat(times("Ferry lost", "TYRE, 23 April 2024 (TRPA) - It sank, the master said there."))
        .isEmpty();
  }

  @Test
  void withoutADayOfPublicationOnlyPrintedOnesAreTold() {
    assertThat(times("Ferry lost", PROSE, "A sister ship went down on May 3, 2003, in a storm."))
        .containsExactly("May 3, 2003 = 2003-05-03..2003-05-03, printed");
  }

  @Test
  void aDoubtfulOrderIsADoubtfulTime() {
    assertThat(times("Ferry lost", "It was built on 04/02/2003, as its papers have it."))
        .containsExactly("04/02/2003 = 2003-02-04..2003-04-02, printed");
  }
}
