package org.isnad.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.AnalysisChain;
import org.isnad.analysis.AnalysisChain.Step;
import org.isnad.analysis.TextAnalysis;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.names.Names;
import org.isnad.press.OutletNames;

/** The project's own gazetteer, loaded once for all tests. */
public final class RealGazetteer {
  private static final Path CONFIG = Path.of("index-config");

  public static final Gazetteer GAZETTEER = load(CONFIG.resolve("gazetteers"));
  public static final OutletNames OUTLETS = new OutletNames(GAZETTEER.outlets());

  private RealGazetteer() {}

  /** The gazetteers of another folder, with the project's own analysis and names. */
  public static Gazetteer load(Path gazetteers) {
    var chain =
        new AnalysisChain(
            List.of(Step.of("apostrophes")),
            Step.of("news"),
            List.of(
                Step.of("possessives"),
                Step.of("letterCase"),
                Step.of("nameFolding"),
                new Step("nameParticles", Map.of("particles", "names/particles.tsv")),
                Step.of("termKinds")));
    return Gazetteer.load(
        gazetteers, TextAnalysis.of(chain, CONFIG), Names.load(CONFIG.resolve("names")));
  }
}
