package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.isnad.benchmark.SearchBenchmark.Extent;
import org.junit.jupiter.api.Test;

/** Runs the whole benchmark over a few articles, so that it cannot rot. Times are not judged. */
class SearchBenchmarkTest {

  @Test
  void measuresBothServicesFromTheCorpusToTheLastAnswer() throws Exception {
    var printed = new ByteArrayOutputStream();
    SearchBenchmark.run(
        new Extent(200, 60, 1), new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("200 articles, ")
        .contains("| index, MB | ")
        .contains("| start to first answer, s | ")
        .contains("| everything | 200.00 | 200.00 | 1.00 |")
        .contains("Clients: 1, questions: 60 each")
        .contains("Clients: 2, questions: 60 each")
        .contains("| phrase p95 | ")
        .contains("| live heap after all, MB | ")
        .doesNotContain("NaN");
  }
}
