package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that compare names, find spellings in a list and measure both. */
class NamesCommandTest extends CommandLineTest {

  @Test
  void tellsWhichPairsAreOneName() {
    write("pairs.tsv", "Kataib\tKataeb\n\nSudan\tSudani\n");

    assertThat(run("names", "match", path("pairs.tsv"))).isEqualTo(ExitCode.FINE);
    assertThat(results().lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("Kataib\tKataeb\t[01]\\.\\d{4}\t1"),
            line -> assertThat(line).matches("Sudan\tSudani\t0\\.\\d{4}\t0"));
  }

  @Test
  void skipsALineThatIsNoPairAndSaysSo() {
    write("pairs.tsv", "\nKataib\nKataib\tKataeb\n");

    assertThat(run("names", "match", path("pairs.tsv"))).isEqualTo(ExitCode.SKIPS);
    assertThat(messages())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(path("pairs.tsv") + ":2: skipped: should be two names")
                    .contains("but is 'Kataib'"));
    assertThat(results().lines()).hasSize(1);
  }

  @Test
  void findsSpellingsInAPool() {
    write("pool.txt", "Kataeb\nHamas\nKata'ib\n");

    assertThat(run("names", "expand", "--pool", path("pool.txt"), "Kataib", "Hammas"))
        .isEqualTo(ExitCode.FINE);
    assertThat(results().lines().map(line -> line.replaceFirst("\t[0-9.]+$", "")))
        .containsExactlyInAnyOrder("Kataib\tKataeb", "Kataib\tKata'ib", "Hammas\tHamas");
  }

  @Test
  void findsOnlySpellingsAsAlikeAsAsked() {
    write("pool.txt", "Kataeb\nKataib\n");

    assertThat(run("names", "expand", "--pool", path("pool.txt"), "--min", "1", "Kataib"))
        .isEqualTo(ExitCode.FINE);
    assertThat(results()).isEqualTo("Kataib\tKataib\t1.0000\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "much"})
  void refusesASimilarityThatIsNone(String min) {
    assertThat(run("names", "expand", "--pool", path("pool.txt"), "--min", min, "Kataib"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst())
        .endsWith("should be a number above 0 and at most 1, such as 0.7, but is '" + min + "'");
  }

  @Test
  void measuresLabelledPairs() {
    write("labelled.tsv", "1\tKataib\tKataeb\torg\ttest\n0\tHamas\tFatah\torg\ttest\n");

    assertThat(run("names", "eval", path("labelled.tsv"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("| all | 1.000 | 1.000 | 1.000 |");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertFails(
        ExitCode.FAILURE, path("none.tsv") + ": no such file", "names", "match", path("none.tsv"));
  }
}
