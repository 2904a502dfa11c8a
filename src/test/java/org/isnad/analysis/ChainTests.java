package org.isnad.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.isnad.analysis.AnalysisChain.Step;
import org.isnad.config.IndexConfig;

/** The chain of {@code index-config/analysis.json} and pieces of it. */
final class ChainTests {

  static final Path CONFIG = Path.of("index-config");

  private static final AnalysisChain WHOLE = AnalysisChain.of(IndexConfig.load(CONFIG).analysis());

  private ChainTests() {}

  static AnalysisChain whole() {
    return WHOLE;
  }

  static TextAnalysis analysis() {
    return TextAnalysis.of(whole(), CONFIG);
  }

  /** The chain up to a filter, which gets these arguments. */
  static Analyzer upTo(String filter, Map<String, String> arguments) {
    int at = WHOLE.filters().stream().map(Step::name).toList().indexOf(filter);
    var steps = new ArrayList<>(WHOLE.filters().subList(0, at));
    steps.add(new Step(filter, arguments));
    return ChainBuilder.build(
        new AnalysisChain(WHOLE.charFilters(), WHOLE.tokenizer(), steps), CONFIG);
  }
}
