package org.isnad.analysis;

import java.util.List;
import java.util.Map;

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

    /** A step that needs no arguments. */
    public static Step of(String name) {
      return new Step(name, Map.of());
    }
  }
}
