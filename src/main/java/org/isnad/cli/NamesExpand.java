package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.names.NamePool;
import org.isnad.names.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names expand}: the spellings of a name among those of a list. */
@Command(
    name = "expand",
    description = "Find the spellings of a name in a list.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Out: the query, a spelling, their similarity; tab-separated, the most alike first.",
      "",
      "Examples:",
      "  isnad names expand --pool names.txt Kataeb 'Abdel Rahman'",
      "  isnad names expand --pool names.txt --min 0.7 Kataeb",
      "  isnad names expand --pool names.txt - < queries.txt"
    })
final class NamesExpand implements Callable<Integer> {

  @Option(
      names = "--pool",
      required = true,
      paramLabel = "FILE",
      description = "A file with one spelling a line.")
  private Path pool = Path.of("");

  @Option(
      names = "--min",
      paramLabel = "SIMILARITY",
      converter = SimilarityConverter.class,
      description =
          "How alike at least, above 0 and at most 1; 0.5 (the default) is where one name begins.")
  private double min = Names.match();

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "Names to look for, or - to read them from the standard input.")
  private List<String> queries = new ArrayList<>();

  @Mixin private ConfigOption config = new ConfigOption();

  private final Console console;

  NamesExpand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Names names = Toolbox.names(config.folder());
    var spellings = new ArrayList<String>();
    TextLines.forEach(pool.toString(), (number, line) -> spellings.add(line));
    NamePool among = names.pool(spellings);
    for (String query : queries) {
      if (query.equals("-")) {
        TextLines.forEach(query, (number, line) -> expand(line, among), console::flush);
      } else {
        expand(query, among);
      }
    }
    return ExitCode.FINE;
  }

  private void expand(String query, NamePool pool) {
    for (NamePool.Match match : pool.search(query, min)) {
      console.result(
          String.format(Locale.ROOT, "%s\t%s\t%.4f", query, match.name(), match.similarity()));
    }
  }
}
