package org.isnad.analysis;

import java.util.List;
import java.util.Map;
import org.isnad.config.AnalysisConfig;
import org.isnad.config.AnalysisConfig.StepConfig;

/**
 * The analysis chain as {@code index-config/analysis.json} has it.
 *
 * @param charFilters in the order they read the text; they must not change its length
 * @param filters in the order they read the words
 */
public record AnalysisChain(List<Step> charFilters, Step tokenizer, List<Step> filters) {

  /** Copies the lists. */
  public AnalysisChain {
    charFilters = List.copyOf(charFilters);
    filters = List.copyOf(filters);
  }

  /** The chain of a configuration. */
  public static AnalysisChain of(AnalysisConfig config) {
    return new AnalysisChain(
        config.charFilters().stream().map(Step::of).toList(),
        Step.of(config.tokenizer()),
        config.filters().stream().map(Step::of).toList());
  }

  /**
   * One step.
   *
   * @param name under which Lucene's service loader knows it
   * @param arguments as its factory reads them
   */
  public record Step(String name, Map<String, String> arguments) {
    /** Copies the map. */
    public Step {
      arguments = Map.copyOf(arguments);
    }

    private static Step of(StepConfig config) {
      return new Step(config.name(), config.arguments());
    }

    /** A step that needs no arguments. */
    public static Step of(String name) {
      return new Step(name, Map.of());
    }
  }
}
