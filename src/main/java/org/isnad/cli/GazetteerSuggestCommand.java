package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.checking.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gazetteer suggest}: names worth a row. */
@Command(
    name = "suggest",
    description = "List the most frequent names that no gazetteer knows, as rows to paste.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Out: for each name comment lines with its articles and example sentences, and a row of",
      "     actors.tsv with all spellings, or of locations.tsv where the name sounds like a place.",
      "     The kind is a guess by the words of the name: look at it, and add parents and country.",
      "",
      "Example:",
      "  isnad gazetteer suggest --most 50 > new-names.tsv"
    })
final class GazetteerSuggestCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: ${DEFAULT-VALUE}).")
  private Path data = Home.data();

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = WholeNumber.Most.class,
      description = "How many names, at least 1 (default: ${DEFAULT-VALUE}).")
  private int most = 30;

  private final Console console;

  GazetteerSuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    IndexedArticles indexed = IndexedArticles.of(data);
    var suggestions = new Suggestions(indexed.workshop().tools().names());
    indexed.forEach(suggestions::add);
    for (Suggestions.Suggested name : suggestions.most(most)) {
      String unit = name.articles() == 1 ? "article" : "articles";
      String place = name.isPlace() ? ", for locations.tsv: add parent, country, lat, lon" : "";
      console.result("# %,d %s%s".formatted(name.articles(), unit, place));
      name.examples().forEach(example -> console.result("# " + example));
      console.result(name.row());
    }
    return ExitCode.FINE;
  }
}
