package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.analysis.AnalysisSteps;
import org.isnad.analysis.TextAnalysis;
import org.isnad.analysis.Token;
import org.isnad.article.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze}: what the analysis chain makes of a text. */
@Command(
    name = "analyze",
    description = "Show how a text becomes the terms that are searched.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Lines with # show the terms after each step of the chain. The others are the terms as",
      "indexed, tab-separated: position, start, end, kind, term, the words in the text.",
      "",
      "Examples:",
      "  isnad analyze \"Kata'ib Hezbollah's rockets\"",
      "  isnad analyze --query \"kataeb hezbollah\"     as typed into the search box"
    })
final class AnalyzeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "The text; several words are joined by spaces.")
  private List<String> text = new ArrayList<>();

  @Option(
      names = "--query",
      description = "Read it as a query, where lower case may be a name too.")
  private boolean query;

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The folder with analysis.json (default: ${DEFAULT-VALUE}).")
  private Path config = Home.config();

  private final Console console;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String whole = String.join(" ", text);
    Toolbox tools = Toolbox.load(config);
    for (var stage : AnalysisSteps.of(Toolbox.chain(tools.config()), config, whole, query)) {
      console.result("# %s\t%s".formatted(stage.step(), String.join(" ", stage.terms())));
    }
    TextAnalysis analysis = tools.analysis();
    int position = 0;
    for (Token token : query ? analysis.queryTokens(whole) : tokens(analysis, whole)) {
      position += token.increment();
      console.result(
          "%d\t%d\t%d\t%s\t%s\t%s"
              .formatted(
                  position,
                  token.start(),
                  token.end(),
                  token.kind().name().toLowerCase(Locale.ROOT),
                  token.term(),
                  whole.substring(token.start(), token.end())));
    }
    return ExitCode.FINE;
  }

  private static List<Token> tokens(TextAnalysis analysis, String whole) {
    return analysis.tokens(whole, new Span(0, whole.length()));
  }
}
