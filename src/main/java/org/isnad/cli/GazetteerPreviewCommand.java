package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.checking.GazetteerCheck;
import org.isnad.checking.Preview;
import org.isnad.entry.Faults.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gazetteer preview}: what another configuration would change. */
@Command(
    name = "preview",
    description = "Tell what the index being served would gain and lose with other gazetteers.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Reads every indexed article again with the gazetteers of --config, and changes nothing.",
      "Out: facet, id, label, articles gained, articles lost; tab-separated, most articles first.",
      "     Then the doubts that the new gazetteers have and those of the index have not.",
      "",
      "Example:",
      "  isnad gazetteer preview --config my-config --data data"
    })
final class GazetteerPreviewCommand implements Callable<Integer> {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The configuration to try (default: ${DEFAULT-VALUE}).")
  private Path config = Home.config();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  private final Console console;

  GazetteerPreviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workshop next = Workshop.load(config);
    IndexedArticles indexed = IndexedArticles.of(data);
    var preview = new Preview(indexed.workshop().gazetteer(), next.gazetteer());
    indexed.forEach(preview::add);
    for (Preview.Change change : preview.changes()) {
      console.result(
          "%s\t%s\t%s\t+%d\t-%d"
              .formatted(
                  change.facet(), change.id(), change.label(), change.gained(), change.lost()));
    }
    newDoubts(indexed.workshop(), next).forEach(console::result);
    console.say(
        "%,d of %,d articles would change".formatted(preview.changed(), preview.articles()));
    return ExitCode.FINE;
  }

  private static List<String> newDoubts(Workshop now, Workshop next) {
    Set<String> known = new HashSet<>();
    doubts(now).forEach(fault -> known.add(fault.file() + fault.problem()));
    return doubts(next).stream()
        .filter(fault -> !known.contains(fault.file() + fault.problem()))
        .map(Fault::toString)
        .toList();
  }

  private static List<Fault> doubts(Workshop workshop) {
    Path folder = workshop.tools().config().gazetteers();
    return GazetteerCheck.of(folder, workshop.tools().names()::isOrdinary);
  }
}
