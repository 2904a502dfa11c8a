package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.names.Names;
import org.isnad.training.NameEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names eval}: how well names are told apart. */
@Command(
    name = "eval",
    description = "Measure precision, recall and F1 on labelled pairs.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In:  lines of label (1 for one name, 0 for two), name, name, kind, source; tab-separated.",
      "Out: a table by kind.",
      "",
      "Example:",
      "  isnad names eval labelled.tsv"
    })
final class NamesEval implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of labelled pairs.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The folder with names/ in it (default: ${DEFAULT-VALUE}).")
  private Path config = Home.config();

  private final Console console;

  NamesEval(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Names names = Toolbox.names(config);
    for (Path file : files) {
      console.result("## " + file + "\n");
      console.result(NameEvaluation.report(names, file));
    }
    return ExitCode.FINE;
  }
}
