package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands do alike, and the smallest of them. */
class CommandsTest extends CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rebuild",
        "update",
        "watch",
        "diff",
        "serve",
        "demo",
        "extract",
        "analyze",
        "verify",
        "rollback",
        "names",
        "names match",
        "names expand",
        "names train",
        "names eval"
      })
  void everyCommandHelpsWithExamples(String command) {
    assertThat(run((command + " --help").strip().split(" ", -1))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("isnad " + command).containsPattern("Examples?:|First steps:");
    assertThat(results()).doesNotContain("default: null");
    assertThat(messages()).isEmpty();
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isEqualTo(ExitCode.FINE);
    assertThat(results()).startsWith("isnad ");
  }

  @Test
  void namesTheConfigurationFolderWithItsPath() {
    assertThat(run("serve", "--help")).isEqualTo(ExitCode.FINE);
    assertThat(results()).containsPattern("configuration folder \\(default:\\s+\\S+/index-config");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "localhost", "::1"})
  void acceptsEveryAddressOfThisMachine(String host) {
    assertFails(ExitCode.FAILURE, path("none"), "serve", "--host", host, "--data", path("none"));
  }

  @Test
  void endsQuietlyWhenNobodyReads() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var err = new ByteArrayOutputStream();
    var console = new Console(closed, new PrintStream(err, true, StandardCharsets.UTF_8), false);

    assertThat(Commands.run(console, "analyze", "Rockets hit a base")).isEqualTo(ExitCode.FINE);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void showsTheTermsOfAText() {
    assertThat(run("analyze", "Kata`ib", "rockets")).isEqualTo(ExitCode.FINE);
    assertThat(results())
        .contains("# news\tKata'ib rockets\n", "# nameFolding\tkata'ib rockets\n")
        .contains("1\t0\t7\tname\t@kata'ib\tKata`ib\n", "2\t8\t15\tstem\t~rocket\trockets\n");
  }
}
