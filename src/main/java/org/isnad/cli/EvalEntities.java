package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluation.EntityEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval entities}: how well actors, persons and places are found. */
@Command(
    name = "entities",
    description = "Measure how well actors, persons and places are found.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In:  JSON Lines (.jsonl, .jsonl.gz) of objects with body, and with",
      "     entities (begin, end, type: Location, Organisation, Person ...), or",
      "     location_parts (country or country_iso3, city or locality) and actors (names), or",
      "     toponyms (begin, end, country), where every place of the text is marked.",
      "Out: a table of shares for each folder.",
      "",
      "A name is what begins with a capital, a leading article aside, and has a word with a"
          + " capital",
      "that is neither a pronoun nor an ordinary English word (names/ordinary.txt).",
      "",
      "Example:",
      "  isnad eval entities --mistakes marked-articles/"
    })
final class EvalEntities implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to measure on.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(names = "--mistakes", description = "Also list what was missed and what is not marked.")
  private boolean mistakes;

  private final Console console;
  private int problems;

  EvalEntities(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.load(config.folder());
    console.results("| data | what is counted | result |\n|---|---|---|");
    for (Path path : paths) {
      var evaluation =
          new EntityEvaluation(
              workshop.gazetteer(),
              workshop.tools().names()::isOrdinary,
              this::mistake,
              this::problem);
      evaluation.read(path);
      table(path, evaluation.table(name(path)));
    }
    return problems == 0 ? ExitCode.FINE : ExitCode.SKIPS;
  }

  static String name(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    return folder == null ? path.toString() : String.valueOf(folder.getFileName());
  }

  private void table(Path path, String table) {
    if (table.isEmpty()) {
      problem(path + ": there is nothing to measure on, see --help for what files must hold");
    } else {
      console.results(table.strip());
    }
  }

  private void mistake(String mistake) {
    if (mistakes) {
      console.result(mistake);
    }
  }

  private void problem(String problem) {
    problems++;
    console.say("skipped " + problem);
  }
}
