package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.names.Names;
import org.isnad.training.NameEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names eval}: how well names are told apart. */
@Command(
    name = "eval",
    description = "Measure how well names are told apart, and found in a list.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In:  a file of label (1 for one name, 0 for two), name, name, kind, source; tab-separated;",
      "     or a folder with pairs-NAME.tsv, retrieval-NAME.tsv (query, what must be found with |",
      "     between, kind, what counts neither way) and pool-NAME.tsv (name, kind).",
      "Out: precision, recall and F1 by kind; recall and precision by similarity; the curve.",
      "",
      "Examples:",
      "  isnad names eval labelled.tsv",
      "  isnad names eval --baselines FOLDER",
      "  isnad names eval --mistakes labelled.tsv | grep missed"
    })
final class NamesEval implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1..*",
      description = "Folders, or files of labelled pairs.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--baselines",
      description = "Also what measures do that know nothing of names, and published figures.")
  private boolean baselines;

  @Option(names = "--mistakes", description = "Also each pair that is called wrongly, and why.")
  private boolean mistakes;

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;

  NamesEval(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Names names = Toolbox.names(config.folder());
    var extras = new NameEvaluation.Extras(baselines, mistakes);
    for (Path file : files) {
      console.result("## " + file);
      console.result("");
      NameEvaluation.report(names, file, extras, this::say);
    }
    return ExitCode.FINE;
  }

  private void say(String part) {
    console.results(part);
    console.flush();
  }
}
