package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.extract.Extractor;
import org.isnad.extract.RealGazetteer;
import org.junit.jupiter.api.Test;

/**
 * Articles of our own that print their date in some 140 forms, among dates of photos, posts, pacts
 * and plans; and articles that print none, or one that there cannot be.
 */
final class PublicationDatesTest {
  private static final double RIGHT = 0.97;
  private static final double INVENTED = 0.02;

  @Test
  void nearlyAllPrintedDatesAreReadAndNearlyNoneIsInvented() throws IOException {
    List<String> mistakes = new ArrayList<>();
    var evaluation =
        new FactsEvaluation(
            new Extractor(RealGazetteer.GAZETTEER),
            RealGazetteer.GAZETTEER.outlets(),
            false,
            mistakes::add,
            mistakes::add);
    evaluation.read(articles());

    List<String> ofDates =
        mistakes.stream().filter(line -> line.split("\t", -1)[1].endsWith(" date")).toList();
    assertThat(evaluation.table("dates")).contains("| dates | date | 346 |").contains("| 238 |");
    assertThat(evaluation.dates().rightShare()).as("%s", ofDates).isGreaterThanOrEqualTo(RIGHT);
    assertThat(evaluation.dates().inventedShare()).as("%s", ofDates).isLessThan(INVENTED);
  }

  private static Path articles() {
    try {
      return Path.of(
          Objects.requireNonNull(PublicationDatesTest.class.getResource("/dates/publication.jsonl"))
              .toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
