package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.analysis.AnalysisChain;
import org.isnad.analysis.AnalysisSteps;
import org.isnad.analysis.TextAnalysis;
import org.isnad.analysis.Token;
import org.isnad.article.Span;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.parser.QueryParser;
import org.isnad.plan.Explained;
import org.isnad.plan.Plan;
import org.isnad.plan.PlanOptions;
import org.isnad.query.Query;
import org.isnad.service.OpenIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Where there is an index, it follows how the text would be read as a query: for each name a",
      "line =, with what was typed, what was looked up, and the letters that belong together; then",
      "a line ~ for each spelling in the index: the spelling, its similarity, its articles, and why",
      "it counts: the letters written otherwise, where, and what each costs.",
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

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The data folder with the index whose spellings to show; if not given, the one here, if any.")
  private @Nullable Path data;

  private final Console console;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String whole = String.join(" ", text);
    Toolbox tools = Toolbox.load(config.folder());
    for (var stage :
        AnalysisSteps.of(
            AnalysisChain.of(tools.config().analysis()), config.folder(), whole, query)) {
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
    var generations = new Generations(data == null ? Home.data() : data);
    Optional<Generation> current =
        data == null ? generations.current() : Optional.of(generations.requireCurrent());
    if (current.isPresent()) {
      try (OpenIndex index = new IndexOpener().open(current.get())) {
        names(index, whole).forEach(this::show);
      }
    }
    return ExitCode.FINE;
  }

  private static List<Explained> names(OpenIndex index, String whole) {
    Query query = QueryParser.parse(whole, QueryParser.Joined.AND).query();
    Plan plan = index.plans().plan(query, PlanOptions.DEFAULT, index.snapshot());
    return Explained.of(plan, index.snapshot());
  }

  private void show(Explained name) {
    String units = String.join(" ", name.units());
    console.result("= %s\t%s\t%s".formatted(name.typed(), name.folded(), units));
    for (Explained.Found found : name.spellings()) {
      console.result(
          String.format(
              Locale.ROOT,
              "~ %s\t%.3f\t%d\t%s",
              found.term(),
              found.similarity(),
              found.docs(),
              found.words()));
    }
  }

  private static List<Token> tokens(TextAnalysis analysis, String whole) {
    return analysis.tokens(whole, new Span(0, whole.length()));
  }
}
