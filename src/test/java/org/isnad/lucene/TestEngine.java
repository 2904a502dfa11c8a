package org.isnad.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.AnalysisChain;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Role;
import org.isnad.config.IndexConfig;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.Snapshot;
import org.isnad.engine.TestArticle;
import org.isnad.names.Names;

/** The embedded engine with the analysis that ships. */
public final class TestEngine {

  /** The folder with everything that a scholar may change. */
  public static final Path CONFIG = Path.of("index-config");

  private TestEngine() {}

  /** As {@code index-config/analysis.json} has it. */
  public static TextAnalysis analysis() {
    return TextAnalysis.of(AnalysisChain.of(IndexConfig.load(CONFIG).analysis()), CONFIG);
  }

  /** An index of some articles in a new directory, opened. */
  static Snapshot open(Path directory, List<TestArticle> articles) throws IOException {
    Files.createDirectory(directory);
    try (IndexBuilder builder = engine().build(directory)) {
      for (TestArticle article : articles) {
        builder.add(article.build(), article.facets());
      }
      builder.finish();
    }
    return engine().open(directory);
  }

  /** What ships of names. */
  public static Names names() {
    return Names.load(CONFIG.resolve("names"));
  }

  /** An engine with the facets actor, location, outlet and author. */
  public static LuceneEngine engine() {
    return engine(analysis());
  }

  /** The same with an analysis that others use too. */
  public static LuceneEngine engine(TextAnalysis analysis) {
    return new LuceneEngine(
        analysis,
        names(),
        Map.of(Role.TITLE, 2f, Role.BODY, 1f, Role.CAPTION, 0.6f),
        List.of("actor", "location", "outlet", "author"));
  }
}
