package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the benchmark over a few articles, so that it cannot rot. Times are not judged. */
class UpdateBenchmarkTest {

  @Test
  void everyUpdateEndsWhereARebuildDoes() throws Exception {
    var printed = new ByteArrayOutputStream();
    UpdateBenchmark.run(150, List.of(100), new PrintStream(printed, true, StandardCharsets.UTF_8));

    List<String> rows =
        printed
            .toString(StandardCharsets.UTF_8)
            .lines()
            .filter(row -> row.startsWith("| "))
            .toList();
    assertThat(rows).hasSize(5);
    assertThat(rows.get(2)).startsWith("| none | update | ").contains("| 150 |");
    assertThat(rows.get(3)).startsWith("| 1 | update | ").contains("| 149 |");
  }
}
