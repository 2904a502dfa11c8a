package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.isnad.analysis.AnalysisChain;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Role;
import org.isnad.config.AnalysisConfig;
import org.isnad.config.ConfigException;
import org.isnad.config.IndexConfig;
import org.isnad.lucene.LuceneEngine;
import org.isnad.names.Names;
import org.isnad.spelling.NameDataException;
import org.jspecify.annotations.Nullable;

/** All that one configuration makes: read once, checked as a whole, shared by every thread. */
record Toolbox(IndexConfig config, Names names, TextAnalysis analysis, LuceneEngine engine) {

  /**
   * Reads a configuration folder.
   *
   * @throws ConfigException naming every fault of every file at once
   */
  static Toolbox load(Path folder) {
    var faults = new ArrayList<String>();
    IndexConfig config = attempt(() -> IndexConfig.load(folder), faults);
    Names names = attempt(() -> Names.load(folder.resolve("names")), faults);
    TextAnalysis analysis =
        config == null ? null : attempt(() -> analysis(config.analysis(), folder), faults);
    if (config == null || names == null || analysis == null) {
      throw new ConfigException(faults);
    }
    return new Toolbox(config, names, analysis, engine(config, names, analysis));
  }

  /** Only what is known of names. */
  static Names names(Path folder) {
    var faults = new ArrayList<String>();
    Names names = attempt(() -> Names.load(folder.resolve("names")), faults);
    if (names == null) {
      throw new ConfigException(faults);
    }
    return names;
  }

  private static <T> @Nullable T attempt(Supplier<T> loading, List<String> faults) {
    try {
      return loading.get();
    } catch (ConfigException | NameDataException | IllegalArgumentException e) {
      faults.add(Objects.requireNonNullElse(e.getMessage(), e.toString()));
      return null;
    }
  }

  /** Only how text becomes terms. */
  static TextAnalysis analysis(Path folder) {
    return analysis(IndexConfig.analysis(folder), folder);
  }

  private static TextAnalysis analysis(AnalysisConfig config, Path folder) {
    try {
      return TextAnalysis.of(AnalysisChain.of(config), folder);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          folder.resolve("analysis.json") + ": " + e.getMessage(), e);
    }
  }

  private static LuceneEngine engine(IndexConfig config, Names names, TextAnalysis analysis) {
    Map<Role, Float> boosts = new EnumMap<>(Role.class);
    config.fields().boosts().forEach((part, boost) -> boosts.put(role(part), boost.floatValue()));
    List<String> facets = config.facets().names();
    return new LuceneEngine(analysis, names, boosts, facets);
  }

  private static Role role(String part) {
    for (Role role : Role.values()) {
      if (role.id().equals(part)) {
        return role;
      }
    }
    throw new IllegalStateException("the configuration was checked to have no part " + part);
  }
}
