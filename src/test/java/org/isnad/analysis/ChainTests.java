package org.isnad.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.isnad.analysis.AnalysisChain.Step;

/** The chain of {@code index-config/analysis.json} and pieces of it. */
final class ChainTests {

  static final Path CONFIG = Path.of("index-config");

  private static final List<Step> FILTERS =
      List.of(
          Step.of("possessives"),
          Step.of("letterCase"),
          Step.of("nameFolding"),
          new Step("nameParticles", Map.of("particles", "names/particles.tsv")),
          Step.of("termKinds"));

  private ChainTests() {}

  static AnalysisChain whole() {
    return new AnalysisChain(List.of(Step.of("apostrophes")), Step.of("news"), FILTERS);
  }

  static TextAnalysis analysis() {
    return TextAnalysis.of(whole(), CONFIG);
  }

  /** The chain up to a filter, which gets these arguments. */
  static Analyzer upTo(String filter, Map<String, String> arguments) {
    int at = FILTERS.stream().map(Step::name).toList().indexOf(filter);
    List<Step> steps = new java.util.ArrayList<>(FILTERS.subList(0, at));
    steps.add(new Step(filter, arguments));
    return ChainBuilder.build(
        new AnalysisChain(List.of(Step.of("apostrophes")), Step.of("news"), steps), CONFIG);
  }
}
