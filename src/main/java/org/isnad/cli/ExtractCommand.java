package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.raw.Skip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code extract}: what is read in articles, without an index. */
@Command(
    name = "extract",
    description = "Print one line of JSON for each article: what was read in it, and where.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Places are [start, end) in UTF-16 units of the article's text: the raw text of a .txt, the",
      "body of JSON Lines, the extracted text of a page. What the text does not say is null.",
      "",
      "Examples:",
      "  isnad extract article.txt",
      "  isnad extract src/sample | jq -r '[.origin, .outlet, .date.value] | @tsv'"
    })
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to read.")
  private List<Path> paths = new ArrayList<>();

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;
  private int skipped;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    paths.forEach(RefusedException::ifMissing);
    Workshop workshop = Workshop.load(config.folder());
    var labels = new EntityLabels(workshop.gazetteer());
    workshop
        .source()
        .read(
            paths,
            raw -> console.json(ExtractedArticle.of(workshop.extractor().extract(raw), labels)),
            this::skip);
    return skipped == 0 ? ExitCode.FINE : ExitCode.SKIPS;
  }

  private void skip(Skip skip) {
    skipped++;
    console.say("skipped %s: %s".formatted(skip.place(), skip.reason()));
  }
}
