package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.isnad.rebuild.GateException;
import org.junit.jupiter.api.Test;

final class ConsoleTest {

  private final ByteArrayOutputStream results = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final Console console =
      new Console(results, new PrintStream(messages, true, UTF_8), false);

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

  @Test
  void whatDidNotPassTheGateIsSaidBeforeThatItDidNot() {
    console.sayFault(new GateException(List.of("q=kataeb: found 0 articles, should be 3")));
    assertThat(messages.toString(UTF_8).lines())
        .containsExactly(
            "gate: q=kataeb: found 0 articles, should be 3",
            "isnad: the new index does not pass the gate; the index being served is unchanged");
  }
}
