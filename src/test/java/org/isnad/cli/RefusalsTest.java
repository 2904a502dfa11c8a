package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command refuses to begin with, and how it says so. */
class RefusalsTest extends CommandLineTest {

  @Test
  void namesEveryFaultOfTheConfiguration() {
    write("config/analysis.json", "{\"charFilters\": [], \"tokenizer\": {\"name\": \"news\"}}");
    write("config/fields.json", "{}");

    assertFails(
        ExitCode.FAILURE,
        "analysis.json:1:1: 'filters' is missing",
        "rebuild",
        "--source",
        path("config"),
        "--config",
        path("config"),
        "--data",
        path("data"));
    assertThat(messages())
        .anySatisfy(line -> assertThat(line).contains("fields.json:1:1: 'fields' is missing"))
        .anySatisfy(line -> assertThat(line).contains("facets.json: no such file"))
        .anySatisfy(line -> assertThat(line).contains("costs.tsv: no such file"));
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void namesAStepThatDoesNotExist() {
    write(
        "config/analysis.json",
        "{\"charFilters\": [], \"tokenizer\": {\"name\": \"old\"}, \"filters\": [{\"name\":"
            + " \"x\"}]}");
    for (String file : new String[] {"fields", "facets", "sources"}) {
      copy("index-config/" + file + ".json", "config/" + file + ".json");
    }

    assertFails(
        ExitCode.FAILURE,
        "analysis.json: tokenizer: there is no step named 'old'",
        "analyze",
        "text",
        "--config",
        path("config"));
  }

  private void copy(String from, String to) {
    try {
      write(to, Files.readString(Path.of(from)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "rollback", "serve"})
  void saysHowToMakeAnIndex(String command) {
    assertFails(
        ExitCode.FAILURE,
        "there is no data folder %s: make one with 'isnad rebuild --source FOLDER --data %s'"
            .formatted(path("data"), path("data")),
        command,
        "--data",
        path("data"));
  }

  @Test
  void readsNoIndexIntoItself() {
    write("news/a.txt", "A drone fell near Erbil, officials said.");
    for (String command : List.of("rebuild", "update", "watch")) {
      assertFails(
          ExitCode.USAGE,
          "the data folder %s lies inside the source %s: choose another with --data"
              .formatted(path("news/data"), path("news")),
          command,
          "--source",
          path("news"),
          "--data",
          path("news/data"));
    }
    assertThat(folder.resolve("news/data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "dance", "rebuild", "rebuild --sauce x", "serve --port many", "names"})
  void refusesWhatItDoesNotKnow(String command) {
    String[] args = command.isEmpty() ? new String[0] : command.split(" ", -1);

    assertThat(run(args)).isEqualTo(ExitCode.USAGE);
    assertThat(results()).isEmpty();
    assertThat(messages()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve --port 99999",
        "serve --port=-1",
        "serve --port many",
        "serve --port 70.7",
        "demo --port 65536",
        "serve --host=",
        "serve --host 203.0.113.9",
        "serve --host http://127.0.0.1",
        "serve --host no.such.host.invalid",
        "serve --admin-port 99999 --admin-token t --source s",
        "serve --admin-port=-2 --admin-token t --source s",
        "serve --port 7071 --admin-port 7071 --admin-token t --source s"
      })
  void refusesWhereNobodyCanListenBeforeItLooksForAnIndex(String command) {
    String[] args = (command + " --data " + path("none")).split(" ", -1);

    assertThat(run(args)).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst()).containsPattern("--(admin-)?(port|host)");
    assertThat(String.join(" ", messages())).doesNotContain(path("none"));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebuild --source . --keep=-1",
        "update --source . --keep 1.5",
        "watch --source . --quiet 0",
        "watch --source . --every 86401",
        "watch --source . --every 99999999999",
        "gazetteer suggest --most 0",
        "names train pairs.tsv --keep-back 5"
      })
  void refusesNumbersBeyondTheirBounds(String command) {
    assertThat(run(command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst())
        .matches("isnad: Invalid value for option '--[a-z-]+'.*: should be a whole number from .*");
    assertThat(messages().getLast()).endsWith("--help' explains it");
  }

  @Test
  void tellsEveryWordThatItDoesNotKnowAndWhatIsNearIt() {
    assertThat(run("rebuild", "--sorce", "articles")).isEqualTo(ExitCode.USAGE);
    assertThat(messages())
        .startsWith(
            "isnad: there is no option '--sorce'; did you mean '--source'?",
            "isnad: 'articles' is one word too many",
            "isnad: Missing required option: '--source=PATH'")
        .endsWith("'isnad rebuild --help' explains it");
    assertThat(run("rebiuld")).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst())
        .isEqualTo("isnad: there is no command 'rebiuld'; did you mean 'rebuild'?");
    assertThat(run("gazetteer")).isEqualTo(ExitCode.USAGE);
    assertThat(messages()).anySatisfy(line -> assertThat(line).startsWith("  suggest "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebuild --source",
        "rebuild --source a --data",
        "rebuild --source a --config",
        "update --source a --gate",
        "verify --data",
        "gazetteer suggest --data"
      })
  void takesNoEmptyWordForTheFolderItWasTypedIn(String command) {
    String[] args = (command + " ").split(" ", -1);

    assertThat(run(args)).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst())
        .startsWith("isnad: Invalid value for option '--")
        .endsWith("should be a file or a folder, such as '.' for this one, but is empty");
  }

  @Test
  void takesNoOptionForOneMoreSource() {
    assertThat(run("update", "--source", "a", "--dry-run")).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst()).contains("--dry-run").doesNotContain("no such file");
  }

  @Test
  void readsNothingTwice() {
    write("news/wire/a.txt", "A drone fell near Erbil, officials said.");
    for (String inner : List.of("news", "news/wire", "news/wire/a.txt")) {
      assertFails(
          ExitCode.USAGE,
          "the source %s lies inside the source %s and would be read twice: name one of them"
              .formatted(path(inner), path("news")),
          "rebuild",
          "--source",
          path("news"),
          path(inner),
          "--data",
          path("data"));
    }
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void refusesWhatExcludesEachOther() {
    assertThat(run("rollback", "--list", "--to", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst()).contains("--to", "--list", "mutually exclusive");
  }

  @Test
  void saysThatADryRunAsksNoGate() {
    write("news/a.txt", "A drone fell near Erbil, officials said.");
    write("gate.json", "{\"queries\": [{\"search\": \"q=nothing\", \"must\": [\"a.txt\"]}]}");

    assertThat(run("rebuild", "--dry-run", "--source", path("news"), "--gate", path("gate.json")))
        .isEqualTo(ExitCode.FINE);
    assertThat(messages())
        .contains("the gate is not asked: a dry run makes no index that could answer");
  }

  @ParameterizedTest
  @CsvSource({
    "verify --dta x, there is no option '--dta'; did you mean '--data'?",
    "diff --josn, there is no option '--josn'; did you mean '--json'?",
    "rollback --lst=1, there is no option '--lst'; did you mean '--list'?",
    "verify -x, there is no option '-x'",
    "compact, there is no command 'compact'",
    "rebuld --source x, there is no command 'rebuld'; did you mean 'rebuild'?"
  })
  void namesWhatIsNearAndNothingElse(String command, String first) {
    assertThat(run(command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(messages().getFirst()).isEqualTo("isnad: " + first);
    assertThat(messages().get(1)).doesNotContain("there is no");
  }

  @Test
  void explainsACommandByEitherWord() {
    assertThat(run("help", "rollback")).isEqualTo(ExitCode.FINE);
    String explained = results();
    assertThat(run("rollback", "--help")).isEqualTo(ExitCode.FINE);
    assertThat(results()).isEqualTo(explained);
  }
}
