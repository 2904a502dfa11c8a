package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A faulty line in a table of names: said with its place and what would be right, before all else.
 */
final class MalformedNamesTest extends CommandLineTest {

  @BeforeEach
  void copy() throws IOException {
    Path config = Path.of("index-config");
    try (Stream<Path> files = Files.walk(config)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("gazetteers")) {
          write("config/" + config.relativize(file), Files.readString(file));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "costs.tsv|k~q~*~cheap|7: cost: 'cheap' must be a number from 0.01 to 9.0, such as 0.35",
        "costs.tsv|k~q~*~-1|7: cost: '-1' must be a number from 0.01 to 9.0, such as 0.35",
        "costs.tsv|k~k~*~1|3: b: 'k' is the same as a; the same letters cost nothing",
        "costs.tsv|K~q~*~1|1: a: 'K' must be one to three letters a-z, ' or digits",
        "budget.tsv|99~1|1: sounds: '99' must be",
        "particles.tsv|artikel~al~al|1: kind: 'artikel' must be article, maybe-article, abd",
        "particles.tsv|abd~Abdel~abd|5: word: 'Abdel' must be one folded word, such as 'abdel'",
        "known.tsv|salim  selim|1: words: 'salim  selim' must be folded words with one space",
        "irregular.tsv|Cairo qahira|1: words: 'Cairo qahira' must be folded words"
      })
  void isRefusedWithItsPlace(String file, String line, String message) throws IOException {
    Path table = folder.resolve("config/names").resolve(file);
    List<String> lines = Files.readAllLines(table);
    Files.writeString(table, String.join("\n", lines) + "\n" + line.replace('~', '\t') + "\n");

    int code =
        run("rebuild", "--source", path("config"), "--config", path("config"), "--data", path("d"));

    assertThat(code).isEqualTo(ExitCode.FAILURE);
    String place = file + ":" + (lines.size() + 1) + ":" + message;
    assertThat(messages()).anySatisfy(said -> assertThat(said).contains(place));
    assertThat(folder.resolve("d")).doesNotExist();
  }

  @Test
  void faultsOfGazetteersAreNamedAtOnceWithThoseOfOtherFiles() {
    write("config/fields.json", "{}");
    write("config/gazetteers/actors.tsv", "id\tlabel\tkind\nx\n");

    run("rebuild", "--source", path("config"), "--config", path("config"), "--data", path("d"));

    assertThat(messages())
        .anySatisfy(said -> assertThat(said).contains("fields.json:1:1: 'fields' is missing"))
        .anySatisfy(said -> assertThat(said).contains("actors.tsv:1:14: the header lacks"));
  }
}
