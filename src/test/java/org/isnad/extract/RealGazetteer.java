package org.isnad.extract;

import java.nio.file.Path;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.lucene.TestEngine;
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
    return Gazetteer.load(gazetteers, TestEngine.analysis(), Names.load(CONFIG.resolve("names")));
  }
}
