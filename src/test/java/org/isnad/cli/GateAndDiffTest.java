package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.generation.Generations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of an operator, as typed. */
class GateAndDiffTest {

  @TempDir Path folder;
  private Path articles;
  private Path data;
  private String out = "";
  private String said = "";

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    data = folder.resolve("data");
    write("a.txt", "BAGHDAD, 2024-04-21 - Kataib Hezbollah said that rockets hit a base.");
    write("b.txt", "A drone fell near Erbil, officials said.");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text);
  }

  private int run(String... args) {
    var results = new ByteArrayOutputStream();
    var messages = new ByteArrayOutputStream();
    int code =
        Commands.run(
            new Console(results, new PrintStream(messages, true, StandardCharsets.UTF_8), false),
            args);
    out = results.toString(StandardCharsets.UTF_8);
    said = messages.toString(StandardCharsets.UTF_8);
    return code;
  }

  private int make(String command, String... more) {
    var args = new String[more.length + 5];
    args[0] = command;
    args[1] = "--source";
    args[2] = articles.toString();
    args[3] = "--data";
    args[4] = data.toString();
    System.arraycopy(more, 0, args, 5, more.length);
    return run(args);
  }

  @Test
  void aFailingGateLeavesTheLiveIndexAndSaysWhatChanged() throws IOException {
    Path gate =
        Files.writeString(
            folder.resolve("gate.json"),
            """
            // what must always be found
            {"queries": [
              {"search": "q=kataeb", "must": ["a.txt"], "count": [1, 5]},
              {"search": "q=drone&sort=date", "mustNot": ["a.txt"]}
            ]}
            """);
    assertThat(make("rebuild", "--gate", gate.toString())).as(said).isEqualTo(ExitCode.FINE);
    String live = new Generations(data).requireCurrent().id();
    write("a.txt", "Nothing happened in the morning.");
    write("c.txt", "Kataeb fighters saw a drone.");

    for (String command : new String[] {"rebuild", "update"}) {
      assertThat(make(command, "--gate", gate.toString())).isEqualTo(ExitCode.GATE);
      assertThat(said)
          .contains("gate: " + gate + ":3: q=kataeb: a.txt is not among the first 200")
          .contains("the live index finds 1; gone: a.txt; new: c.txt")
          .contains("isnad: the new index does not pass the gate");
      assertThat(new Generations(data).requireCurrent().id()).isEqualTo(live);
      assertThat(new Generations(data).list()).hasSize(1);
    }
    assertThat(make("rebuild")).isEqualTo(ExitCode.FINE);
  }

  @Test
  void aFolderThatHasLostItsArticlesLeavesTheLiveIndex() throws IOException {
    assertThat(make("rebuild")).isEqualTo(ExitCode.FINE);
    String live = new Generations(data).requireCurrent().id();
    Files.delete(articles.resolve("a.txt"));
    Files.delete(articles.resolve("b.txt"));
    write("c.txt", "");

    for (String command : List.of("rebuild", "update")) {
      assertThat(make(command)).as(said).isEqualTo(ExitCode.GATE);
      assertThat(said)
          .contains("gate: no article was read, and the index being served has 2; to serve an")
          .contains("gate: skipped c.txt: empty");
      assertThat(new Generations(data).requireCurrent().id()).isEqualTo(live);
    }
  }

  @Test
  void aBrokenGateFileIsRefusedBeforeAnythingIsRead() throws IOException {
    Path gate =
        Files.writeString(
            folder.resolve("gate.json"),
            """
            {"queries": [
              {"search": "q=a", "count": [5, 3]},
              {"search": "q=b"},
              {"search": "q=c", "musst": ["a"], "must": ["a"]}
            ]}
            """);

    assertThat(make("rebuild", "--gate", gate.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(said)
        .contains(gate + ":2:", "must be the least and the most, such as [3, 5]")
        .contains(gate + ":3:", "expects nothing")
        .contains(gate + ":4:", "there is no such key");
    assertThat(data.resolve("generations/"))
        .satisfiesAnyOf(
            path -> assertThat(path).doesNotExist(), path -> assertThat(path).isEmptyDirectory());
  }

  @Test
  void aSearchThatNoIndexCouldReadIsRefusedBeforeAnythingIsRead() throws IOException {
    Path gate =
        Files.writeString(
            folder.resolve("gate.json"),
            """
            {"queries": [
              {"search": "q=a&actor=hamas&location.not=iraq&facet.q.person=b", "must": ["a"]},
              {"search": "q=a&actr=hamas", "must": ["a"]},
              {"search": "colour=red&sort=newest", "must": ["a"]},
              {"search": "date.from=spring", "must": ["a"]}
            ]}
            """);

    for (String command : List.of("rebuild", "update")) {
      assertThat(make(command, "--gate", gate.toString())).isEqualTo(ExitCode.USAGE);
      assertThat(said)
          .contains(
              gate + ":3: q=a&actr=hamas: there is no parameter 'actr'; did you mean 'actor'?\n",
              gate
                  + ":4: colour=red&sort=newest: “newest” is not one of -date, date, indexed, relevance.\n",
              ":4: colour=red&sort=newest: there is no parameter 'colour'; it may be one of actor,",
              gate + ":5: date.from=spring: “spring” is not a date. (2024, 2024-04 or 2024-04-21)")
          .doesNotContain(gate + ":2");
      assertThat(data).doesNotExist();
    }
    assertThat(make("rebuild", "--dry-run", "--gate", gate.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aGateFileThatIsNotThereIsMissingAsASourceIs() {
    Path gate = folder.resolve("gate.json");

    assertThat(make("rebuild", "--gate", gate.toString())).isEqualTo(ExitCode.FAILURE);
    assertThat(said).contains(gate + ": no such file or folder");
  }

  @Test
  void showsWhatChangedFromOneIndexToTheNext() throws IOException {
    make("rebuild");
    String older = new Generations(data).requireCurrent().id();
    write("a.txt", "BAGHDAD, 2024-04-22 - Harakat al-Nujaba said that rockets hit a base.");
    write("c.txt", "A drone fell near Mosul, officials said.");
    Files.delete(articles.resolve("b.txt"));
    assertThat(make("update")).isEqualTo(ExitCode.FINE);

    assertThat(run("diff", "--data", data.toString(), "--json")).isEqualTo(ExitCode.FINE);
    JsonNode diff = new JsonMapper().readTree(out);
    assertThat(diff.path("older").asText()).isEqualTo(older);
    assertThat(diff.at("/added/0/origin").asText()).isEqualTo("c.txt");
    assertThat(diff.at("/removed/0/origin").asText()).isEqualTo("b.txt");
    assertThat(diff.at("/changed/0/origin").asText()).isEqualTo("a.txt");
    assertThat(diff.at("/changed/0/fields").toString())
        .contains("\"text\"", "\"body\"", "\"actors\"")
        .doesNotContain("\"outlet\"");
    assertThat(diff.at("/facets/actor").toString())
        .contains("{\"id\":\"kataib-hezbollah\",\"older\":1,\"newer\":0}");
    assertThat(run("diff", older, older, "--data", data.toString())).isEqualTo(ExitCode.FINE);
    assertThat(out).contains("changed         0").contains("the same        2");
    assertThat(run("diff", "20200101-000000-0000", "--data", data.toString()))
        .isEqualTo(ExitCode.FAILURE);
    assertThat(said).contains("there is no generation '20200101-000000-0000'");
  }

  @Test
  void whatOnlyStandsSomewhereElseIsNoChange() throws IOException {
    String lines =
        """
        {"body": "A drone fell near Mosul, officials said."}
        {"body": "Rockets hit a base near Tikrit, officials said."}
        """;
    write("c.jsonl", lines);
    make("rebuild");
    write("c.jsonl", "{\"body\": \"A mine went off near Hit, officials said.\"}\n" + lines);
    assertThat(make("update")).isEqualTo(ExitCode.FINE);

    run("diff", "--data", data.toString());
    assertThat(out)
        .contains("added  c.jsonl#1", "changed         0", "moved           2", "the same        2")
        .doesNotContain("c.jsonl#2");
    run("diff", "--data", data.toString(), "--moved");
    assertThat(out)
        .contains("moved  c.jsonl#2  from c.jsonl#1", "moved  c.jsonl#3  from c.jsonl#2");
    run("diff", "--data", data.toString(), "--json");
    JsonNode diff = new JsonMapper().readTree(out);
    assertThat(diff.at("/moved/1/from").asText()).isEqualTo("c.jsonl#2");
    assertThat(diff.at("/moved/1/origin").asText()).isEqualTo("c.jsonl#3");
    assertThat(diff.path("changed")).isEmpty();
  }

  @Test
  void aCopyThatCameIsAChange() throws IOException {
    make("rebuild");
    write("c.txt", "A drone fell near Erbil, officials said.");
    make("update");

    run("diff", "--data", data.toString());
    assertThat(out).contains("changed  b.txt  origins", "moved           0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                            | : is empty",
        "{\"queries\": [{\"search\": \"/?q=a\", \"must\": [\"a\"]}]}  | must be what follows the '?'",
        "{\"queries\": [{\"search\": \"kataeb\", \"must\": [\"a\"]}]} | must be what follows the '?'",
        "{\"queries\": [{\"search\": \"q=a\", \"must\": [\"a\"], \"mustNot\": [\"a\"]}]}"
            + " | \"a\" must be found and must not",
        "[[[[[[[[[[                                                    | Unexpected end-of-input"
      })
  void aGateFileThatCannotBeMeantIsRefused(String content, String reason) throws IOException {
    Path gate = Files.writeString(folder.resolve("gate.json"), content);

    assertThat(make("rebuild", "--gate", gate.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(said).contains(gate + ":", reason).doesNotContain("unforeseen");
  }

  @Test
  void aGateFileNestedTooDeepIsRefusedInWords() throws IOException {
    Path gate = Files.writeString(folder.resolve("gate.json"), "[".repeat(20_000));

    assertThat(make("rebuild", "--gate", gate.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(said).contains(gate + ": Document nesting depth").doesNotContain("unforeseen");
  }

  @Test
  void datesThatCannotBeAreCountedAndListed() throws IOException {
    write(
        "c.jsonl",
        """
        {"body": "A drone fell near Mosul, officials said.", "date": "0000-01-01"}
        {"body": "A drone fell near Tikrit, officials said.", "date": "9999-12-31"}
        {"body": "A drone fell near Hit, officials said.", "date": "2024-04-21"}
        """);
    for (String command : List.of("rebuild", "update")) {
      make(command);
      assertThat(out).contains("impossible date 2");
      assertThat(said).contains("impossible date c.jsonl#1: ", "impossible date c.jsonl#2: ");
    }
  }

  @Test
  void keepsAsManyAsItIsTold() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(make("rebuild", "--keep", "1")).isEqualTo(ExitCode.FINE);
    }
    // none is removed within ten minutes of being replaced
    assertThat(new Generations(data).list()).hasSize(3);
  }

  @Test
  void anUpdateWithoutChangesPublishesNothing() throws IOException {
    make("rebuild");
    String live = new Generations(data).requireCurrent().id();

    assertThat(make("update")).isEqualTo(ExitCode.FINE);
    assertThat(out).contains("generation      " + live + " (unchanged)", "taken over      2");
    assertThat(new Generations(data).list()).hasSize(1);
  }
}
