package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.gazetteer.Listed;
import org.isnad.training.NameTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names train}: spelling costs from labelled pairs. */
@Command(
    name = "train",
    description = "Learn costs.tsv and budget.tsv from labelled pairs and clusters of spellings.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Learns too from names as they are printed (names/printed.tsv) and from what the gazetteers",
      "call persons and places, where that is near enough to be spelling.",
      "A fifth of the names is kept back and reported on; the same input gives the same tables.",
      "",
      "Example:",
      "  isnad names train labelled.tsv --out index-config/names",
      "  isnad names train labelled.tsv --clusters spellings.tsv --keep-back 3 --out costs"
    })
final class NamesTrain implements Callable<Integer> {

  @Parameters(
      paramLabel = "PAIRS",
      arity = "1..*",
      description = "Files with lines of label (1 or 0), name, name, kind, source.")
  private List<Path> pairs = new ArrayList<>();

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description = "Lines of cluster, spelling; may be repeated.")
  private List<Path> clusters = new ArrayList<>();

  @Option(
      names = "--keep-back",
      paramLabel = "N",
      converter = WholeNumber.Fifth.class,
      description = "Which fifth to keep back, 0 to 4; -1 for none (default: ${DEFAULT-VALUE}).")
  private int unseenPart;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the tables go (default: the current folder).")
  private Path out = Path.of("");

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;

  NamesTrain(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    List<List<String>> called = Listed.names(Workshop.load(config.folder()).gazetteer().listed());
    var result =
        NameTrainer.train(config.folder().resolve("names"), pairs, clusters, called, unseenPart);
    result.write(out);
    console.results(result.report());
    console.say("wrote %s and %s".formatted(out.resolve("costs.tsv"), out.resolve("budget.tsv")));
    return ExitCode.FINE;
  }
}
