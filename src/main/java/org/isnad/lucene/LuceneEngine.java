package org.isnad.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Role;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.SearchEngine;
import org.isnad.engine.Snapshot;
import org.isnad.names.Names;

/** The embedded engine: an Apache Lucene index in a directory. */
public final class LuceneEngine implements SearchEngine {

  /** A query of a hundred names with some thirty spellings each in three fields is answered. */
  private static final int MOST_TERMS = 8_192;

  static {
    IndexSearcher.setMaxClauseCount(MOST_TERMS);
  }

  private final InstantSource clock;
  private final TextAnalysis analysis;
  private final Names names;
  private final Map<Role, Float> boosts;
  private final List<String> facets;

  /**
   * An engine for indexes of one configuration.
   *
   * @param boosts what a hit in each part of an article is worth
   * @param facets every facet there is, in the order shown
   */
  public LuceneEngine(
      TextAnalysis analysis, Names names, Map<Role, Float> boosts, List<String> facets) {
    this(InstantSource.system(), analysis, names, boosts, facets);
  }

  /** The same with a clock that says when articles are taken in. */
  LuceneEngine(
      InstantSource clock,
      TextAnalysis analysis,
      Names names,
      Map<Role, Float> boosts,
      List<String> facets) {
    this.clock = clock;
    this.analysis = analysis;
    this.names = names;
    this.boosts = Map.copyOf(boosts);
    this.facets = List.copyOf(facets);
  }

  @Override
  public IndexBuilder build(Path directory) throws IOException {
    return LuceneBuilder.create(directory, documents());
  }

  @Override
  public IndexBuilder extend(Path from, Path directory) throws IOException {
    return LuceneBuilder.extend(from, directory, documents());
  }

  private ArticleDocuments documents() {
    return new ArticleDocuments(analysis, clock.instant());
  }

  @Override
  public Snapshot open(Path directory) throws IOException {
    return LuceneSnapshot.open(FSDirectory.open(directory), names, boosts, facets);
  }
}
