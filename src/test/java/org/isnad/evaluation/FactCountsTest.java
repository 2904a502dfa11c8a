package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FactCountsTest {
  @Test
  void tellsWhatIsPrintedFromWhatIsNot() {
    var counts = new FactCounts("date");
    assertThat(counts.count("2024-05-03", true, "2024-05-03")).isEmpty();
    assertThat(counts.count("2024-05-03", true, "2024-05-04")).isEqualTo("wrong date");
    assertThat(counts.count("2024-05-03", true, null)).isEqualTo("missed date");
    assertThat(counts.count("2024-05-03", true, "2024-05-03")).isEmpty();
    assertThat(counts.count(null, false, "2024-05-03")).isEqualTo("invented date");
    assertThat(counts.count("2024-05-03", false, null)).isEmpty();
    assertThat(counts.row("ferries"))
        .isEqualToIgnoringNewLines(
            "| ferries | date | 4 | 50.0 % | 25.0 % | 25.0 % | 2 | 50.0 % |");
  }

  @Test
  void nothingCountedIsNoRow() {
    assertThat(new FactCounts("title").row("ferries")).isEmpty();
  }
}
