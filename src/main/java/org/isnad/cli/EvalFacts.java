package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluation.FactsEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval facts}: how well dates, outlets, authors and titles are read. */
@Command(
    name = "facts",
    description = "Measure how well dates, outlets, authors and titles are read.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In:  JSON Lines (.jsonl, .jsonl.gz) of objects with title and body, and with what is true",
      "     of them: date, outlet, author; null where nobody knows. printed (true or false) says",
      "     whether the text prints the date; without it, whether the date can be read in it.",
      "Out: a table. A fact is printed if the text has it; of those: right, wrong, missed.",
      "     What is read although the text does not print it is invented.",
      "",
      "Example:",
      "  isnad eval facts --mistakes articles/"
    })
final class EvalFacts implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to measure on.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(names = "--url", description = "Let extraction see the url, too.")
  private boolean url;

  @Option(names = "--mistakes", description = "Also list what is wrong, invented or missed.")
  private boolean mistakes;

  private final Console console;
  private int skipped;

  EvalFacts(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.load(config.folder());
    console.results(
        "| data | fact | printed | right | wrong | missed | not printed | invented |\n"
            + "|---|---|---|---|---|---|---|---|");
    for (Path path : paths) {
      var evaluation =
          new FactsEvaluation(
              workshop.extractor(), workshop.gazetteer().outlets(), url, this::mistake, this::skip);
      evaluation.read(path);
      String table = evaluation.table(EvalEntities.name(path));
      if (table.isEmpty()) {
        skip(path + ": no article in it, see --help for what files must hold");
      } else {
        console.results(table.strip());
      }
    }
    return skipped == 0 ? ExitCode.FINE : ExitCode.SKIPS;
  }

  private void skip(String problem) {
    skipped++;
    console.say("skipped " + problem);
  }

  private void mistake(String mistake) {
    if (mistakes) {
      console.result(mistake);
    }
  }
}
