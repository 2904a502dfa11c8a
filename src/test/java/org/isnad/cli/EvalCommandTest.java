package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EvalCommandTest extends CommandLineTest {
  private static final String ARTICLE =
      "{\"title\":\"Ferry late\",\"body\":\"Published 3 May 2024\\n\\nThe ferry was late, the"
          + " master said.\",\"date\":\"2024-05-0%d\"}\n";

  @Test
  void tellsHowManyFactsAreRight() {
    write("a.jsonl", ARTICLE.formatted(3));

    assertThat(run("eval", "facts", path("a.jsonl"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("| date | 1 | 100.0 % | 0.0 % | 0.0 % | 0 | - |");
    assertThat(messages()).isEmpty();
  }

  @Test
  void listsMistakesWithTheirLine() {
    write("a.jsonl", ARTICLE.formatted(4).replace("}", ",\"printed\":true}"));

    assertThat(run("eval", "facts", "--mistakes", path("a.jsonl"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("a.jsonl#1\twrong date\t2024-05-04\t2024-05-03");
  }

  @Test
  void whatTheTextDoesNotPrintCanOnlyBeInvented() {
    write("a.jsonl", ARTICLE.formatted(4).replace("}", ",\"printed\":false}"));

    assertThat(run("eval", "facts", path("a.jsonl"))).isEqualTo(ExitCode.FINE);
    assertThat(results()).contains("| date | 0 | - | - | - | 1 | 100.0 % |");
  }

  @Test
  void linesThatAreNoObjectAreSkippedWithTheirPlace() {
    write("a.jsonl", "no json\n" + ARTICLE.formatted(3));

    assertThat(run("eval", "facts", path("a.jsonl"))).isEqualTo(ExitCode.SKIPS);
    assertThat(results()).contains("| date | 1 | 100.0 %");
    assertThat(messages())
        .containsExactly("skipped " + path("a.jsonl") + ":1: must be one JSON object");
  }

  @Test
  void aFolderWithoutArticlesIsSaid() {
    write("empty/readme.txt", "nothing");

    assertThat(run("eval", "facts", path("empty"))).isEqualTo(ExitCode.SKIPS);
    assertThat(messages()).anySatisfy(one -> assertThat(one).contains("no article in it"));
    assertThat(run("eval", "entities", path("empty"))).isEqualTo(ExitCode.SKIPS);
    assertThat(messages()).anySatisfy(one -> assertThat(one).contains("nothing to measure on"));
  }
}
