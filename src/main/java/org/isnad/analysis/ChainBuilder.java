package org.isnad.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.isnad.analysis.AnalysisChain.Step;

/** Makes a Lucene analyzer of a chain, with errors that name the step. */
final class ChainBuilder {

  private final CustomAnalyzer.Builder builder;

  private ChainBuilder(Path config) {
    builder = CustomAnalyzer.builder(config);
  }

  @FunctionalInterface
  private interface Adding {
    void add(String name, Map<String, String> arguments) throws IOException;
  }

  static Analyzer build(AnalysisChain chain, Path config) {
    var building = new ChainBuilder(config);
    building.charFilters(chain.charFilters());
    building.add(
        "tokenizer",
        chain.tokenizer(),
        TokenizerFactory.availableTokenizers().contains(chain.tokenizer().name()),
        building.builder::withTokenizer);
    building.filters(chain.filters());
    return building.builder.build();
  }

  /** The same chain for what a reader typed. */
  static AnalysisChain typed(AnalysisChain chain) {
    List<Step> filters = chain.filters().stream().map(ChainBuilder::typed).toList();
    return new AnalysisChain(chain.charFilters(), chain.tokenizer(), filters);
  }

  private static Step typed(Step step) {
    if (!step.name().equals(LetterCaseFilterFactory.NAME)) {
      return step;
    }
    var arguments = new HashMap<>(step.arguments());
    arguments.put(LetterCaseFilterFactory.TYPED, "true");
    return new Step(step.name(), arguments);
  }

  private void charFilters(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      boolean known = CharFilterFactory.availableCharFilters().contains(steps.get(i).name());
      add("charFilters[" + i + "]", steps.get(i), known, builder::addCharFilter);
    }
  }

  private void filters(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      boolean known = TokenFilterFactory.availableTokenFilters().contains(steps.get(i).name());
      add("filters[" + i + "]", steps.get(i), known, builder::addTokenFilter);
    }
  }

  private void add(String key, Step step, boolean known, Adding adding) {
    if (!known) {
      throw new IllegalArgumentException(
          "%s: there is no step named '%s'; see the table of steps in index-config/README.md"
              .formatted(key, step.name()));
    }
    try {
      // a factory takes out what it knows
      adding.add(step.name(), new HashMap<>(step.arguments()));
    } catch (IllegalArgumentException | IOException e) {
      throw new IllegalArgumentException(
          "%s: %s: %s".formatted(key, step.name(), e.getMessage()), e);
    }
  }
}
