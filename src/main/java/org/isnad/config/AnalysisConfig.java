package org.isnad.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code analysis.json}: how text becomes terms.
 *
 * @param charFilters in the order they read the text
 * @param tokenizer what cuts the text into words
 * @param filters in the order they read the words
 */
public record AnalysisConfig(
    List<StepConfig> charFilters, StepConfig tokenizer, List<StepConfig> filters) {

  static final String FILE = "analysis.json";

  /** Copies the lists. */
  public AnalysisConfig {
    charFilters = List.copyOf(charFilters);
    filters = List.copyOf(filters);
  }

  /**
   * One step.
   *
   * @param name under which the search engine's service loader knows it
   * @param arguments for its factory, by name
   */
  public record StepConfig(String name, Map<String, String> arguments) {
    /** Copies the map. */
    public StepConfig {
      arguments = Map.copyOf(arguments);
    }

    static StepConfig read(Node node) {
      var arguments = new LinkedHashMap<String, String>();
      @Nullable Node given = node.find("arguments");
      if (given != null) {
        given.all().forEach((name, value) -> arguments.put(name, value.text()));
      }
      var step = new StepConfig(node.get("name").text(), arguments);
      node.refuseOthers();
      return step;
    }
  }

  static AnalysisConfig read(Node node) {
    var config =
        new AnalysisConfig(
            node.get("charFilters").anyList().stream().map(StepConfig::read).toList(),
            StepConfig.read(node.get("tokenizer")),
            node.get("filters").list().stream().map(StepConfig::read).toList());
    node.refuseOthers();
    return config;
  }
}
