package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

final class ConsoleTest {

  private final ByteArrayOutputStream results = new ByteArrayOutputStream();
  private final Console console =
      new Console(results, new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false);

  @Test
  void aTableKeepsItsLines() {
    console.results("| a | b |\n|---|---|\n| 1 | 2 |");
    assertThat(results.toString(UTF_8)).isEqualTo("| a | b |\n|---|---|\n| 1 | 2 |\n");
  }

  @Test
  void aLineWithALineEndInItStaysOne() {
    console.result("a\nb\u001B[2J.txt");
    assertThat(results.toString(UTF_8)).isEqualTo("a\\u000ab\\u001b[2J.txt\n");
  }
}
