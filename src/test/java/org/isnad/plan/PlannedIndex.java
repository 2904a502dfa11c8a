package org.isnad.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.analysis.TextAnalysis;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.Snapshot;
import org.isnad.engine.TestArticle;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;
import org.isnad.parser.QueryParser;

/** A small real index, and what asks it with the gazetteers as they are delivered. */
record PlannedIndex(Snapshot snapshot, Planner planner, Suggester suggester)
    implements AutoCloseable {

  /**
   * Builds one.
   *
   * @param folder empty
   */
  static PlannedIndex of(Path folder, List<TestArticle> corpus) throws IOException {
    Path directory = Files.createDirectory(folder.resolve("index"));
    try (IndexBuilder builder = TestEngine.engine().build(directory)) {
      for (TestArticle article : corpus) {
        builder.add(article.build(), article.facets());
      }
      builder.finish();
    }
    TextAnalysis analysis = TestEngine.analysis();
    Names names = Names.load(TestEngine.CONFIG.resolve("names"));
    var gazetteer = Gazetteer.load(TestEngine.CONFIG.resolve("gazetteers"), analysis, names);
    return new PlannedIndex(
        TestEngine.engine().open(directory),
        new Planner(gazetteer, analysis, names),
        new Suggester(gazetteer, names));
  }

  /** A query as typed, planned. */
  Plan plan(String typed, PlanOptions options) {
    var query = QueryParser.parse(typed, QueryParser.Joined.AND).query();
    return planner.plan(query, options, snapshot);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
