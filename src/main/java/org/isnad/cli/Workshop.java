package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.TextAnalysis;
import org.isnad.config.ConfigException;
import org.isnad.correction.Corrections;
import org.isnad.entry.GazetteerException;
import org.isnad.extract.Extractor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Outlet;
import org.isnad.rebuild.FacetValues;
import org.isnad.rebuild.Recipe;
import org.isnad.source.ArticleSource;

/** What reading articles needs besides the tools: who and what there is, and the extraction. */
record Workshop(
    Toolbox tools,
    Gazetteer gazetteer,
    Corrections corrections,
    Extractor extractor,
    ArticleSource source) {

  /**
   * Reads a configuration folder.
   *
   * @throws ConfigException naming every fault
   */
  static Workshop load(Path folder) {
    Toolbox tools;
    try {
      tools = Toolbox.load(folder);
    } catch (ConfigException broken) {
      throw new ConfigException(
          Stream.concat(
                  String.valueOf(broken.getMessage()).lines(), gazetteerFaults(folder).stream())
              .toList());
    }
    return of(tools);
  }

  /** What is wrong with the gazetteers, if it can be told although other files are broken. */
  private static List<String> gazetteerFaults(Path folder) {
    try {
      TextAnalysis analysis = Toolbox.analysis(folder);
      Gazetteer.load(folder.resolve("gazetteers"), analysis, Toolbox.names(folder));
      return List.of();
    } catch (GazetteerException e) {
      return e.faults();
    } catch (ConfigException | IllegalArgumentException toldAlready) {
      return List.of();
    }
  }

  /**
   * The rest, where the tools are read already.
   *
   * @throws ConfigException naming every fault
   */
  static Workshop of(Toolbox tools) {
    try {
      Gazetteer gazetteer =
          Gazetteer.load(tools.config().gazetteers(), tools.analysis(), tools.names());
      Corrections corrections = Corrections.load(tools.config().corrections(), gazetteer);
      var extractor = new Extractor(gazetteer, corrections);
      return new Workshop(tools, gazetteer, corrections, extractor, source(tools, gazetteer));
    } catch (GazetteerException e) {
      throw new ConfigException(e.faults());
    }
  }

  private static ArticleSource source(Toolbox tools, Gazetteer gazetteer) {
    return new ArticleSource(
        tools.config().sources(), (field, id) -> gazetteer.identify(field, id).isPresent());
  }

  Recipe recipe() {
    List<String> facets = tools.config().facets().names();
    return new Recipe(
        tools.config().folder(),
        source,
        Extractor::id,
        extractor::extract,
        corrections.places(),
        new FacetValues(facets, gazetteer::facetValues, this::outletId),
        tools.engine(),
        Map.of("isnad", Commands.version(), "java", Runtime.version().toString()));
  }

  private String outletId(String label) {
    return gazetteer.outlets().resolve(label).map(Outlet::id).orElse(label);
  }
}
