package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.Rebuild;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze} tells of the spellings that an index has. */
final class AnalyzeCommandTest extends CommandLineTest {

  @TempDir static Path shared;
  private static Path data;

  @BeforeAll
  static void index() throws IOException {
    Path articles = Files.createDirectory(shared.resolve("articles"));
    Files.writeString(
        articles.resolve("a.txt"), "A day\n\nOn Monday Kataib left, and Kata'ib stayed in Cairo.");
    Files.writeString(articles.resolve("b.txt"), "Two days\n\nOf Kataib nobody spoke in Qahira.");
    data = shared.resolve("data");
    new Rebuild(Workshop.load(Path.of("index-config")).recipe())
        .run(List.of(articles), new Generations(data), Progress.NONE);
  }

  @Test
  void saysWhyEachSpellingCounts() {
    assertThat(run("analyze", "--data", data.toString(), "kataeb")).isEqualTo(ExitCode.FINE);

    assertThat(results().lines().toList())
        .contains("# news\tkataeb", "= kataeb\tkataeb\tk a t ae b")
        .anySatisfy(
            line -> assertThat(line).matches("~ kataib\t0\\.\\d{3}\t2\t`ae`~`ai` 0\\.\\d\\d"))
        .anySatisfy(
            line -> assertThat(line).matches("~ kata'ib\t0\\.\\d{3}\t1\twith `'` 0.*`e`~`i` 0.*"));
    assertThat(messages()).isEmpty();
  }

  @Test
  void saysWhereAListAndNotTheLettersDecides() {
    assertThat(run("analyze", "--data", data.toString(), "Cairo")).isEqualTo(ExitCode.FINE);

    assertThat(results()).contains("~ cairo\t1.000\t1\tas typed\n");
    assertThat(results()).contains("~ qahira\t0.950\t1\tlisted as the same name as `qahira`\n");
  }

  @Test
  void saysHowArabicLettersWereRead() {
    assertThat(run("analyze", "--data", data.toString(), "كتائب")).isEqualTo(ExitCode.FINE);

    assertThat(results()).containsPattern("~ kata'ib\t0\\.\\d{3}\t1\tread as `kata");
  }

  @Test
  void saysNothingOfOrdinaryWords() {
    assertThat(run("analyze", "--data", data.toString(), "nobody spoke")).isEqualTo(ExitCode.FINE);
    assertThat(results()).doesNotContain("\n= ", "\n~ ");
  }

  @Test
  void needsTheIndexThatWasAskedFor() {
    assertThat(run("analyze", "--data", path("none"), "kataeb")).isEqualTo(ExitCode.FAILURE);
    assertThat(messages()).anySatisfy(line -> assertThat(line).contains("no data folder"));
  }
}
