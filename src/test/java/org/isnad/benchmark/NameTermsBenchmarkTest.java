package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the benchmark over a few articles, so that it cannot rot. Times are not judged. */
class NameTermsBenchmarkTest {

  @Test
  void anIndexWithoutNamesIsSmaller() throws Exception {
    var printed = new ByteArrayOutputStream();
    NameTermsBenchmark.run(300, 0, 1, new PrintStream(printed, true, StandardCharsets.UTF_8));

    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("| rebuild, s | "));
    String index =
        lines.stream().filter(line -> line.startsWith("| index, MB | ")).findFirst().orElseThrow();
    String[] cells = index.split("\\|", -1);
    assertThat(Double.parseDouble(cells[2])).isGreaterThan(Double.parseDouble(cells[3]));
  }
}
