package org.isnad.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * All documents that match a query, so that totals are exact.
 *
 * @param documents not to be changed
 * @param scores of all of them; null if they were not asked for, or are better asked for again
 */
record Matching(FixedBitSet documents, @Nullable Scores scores) {

  /** Of so many documents one is many: then a pass that skips what scores low pays for itself. */
  private static final int MANY = 4;

  /** One pass without scores. */
  static FixedBitSet documents(IndexSearcher searcher, Query query) throws IOException {
    var documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Query unscored = searcher.rewrite(new ConstantScoreQuery(query));
    Query inside = unscored instanceof ConstantScoreQuery constant ? constant.getQuery() : unscored;
    if (inside instanceof MatchAllDocsQuery && !searcher.getIndexReader().hasDeletions()) {
      documents.set(0, searcher.getIndexReader().maxDoc());
      return documents;
    }
    Weight weight = searcher.createWeight(inside, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      // by the thousand where Lucene can, as it does for words in many spellings
      collect(weight.bulkScorer(leaf), leaf, new Into(documents, leaf.docBase));
    }
    return documents;
  }

  /** One pass with the scores, if that is less than a second pass for them would be. */
  static Matching scored(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    var suppliers = new ScorerSupplier[searcher.getIndexReader().leaves().size()];
    long cost = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      suppliers[leaf.ord] = weight.scorerSupplier(leaf);
      cost += suppliers[leaf.ord] == null ? 0 : suppliers[leaf.ord].cost();
    }
    int docs = searcher.getIndexReader().maxDoc();
    if (cost > docs / MANY) {
      return new Matching(documents(searcher, query), null);
    }
    var matching = new Matching(new FixedBitSet(Math.max(1, docs)), new Scores());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (suppliers[leaf.ord] != null) {
        suppliers[leaf.ord].setTopLevelScoringClause();
        collect(suppliers[leaf.ord].bulkScorer(), leaf, new Scored(matching, leaf.docBase));
      }
    }
    return matching;
  }

  private static void collect(
      @Nullable BulkScorer scorer, LeafReaderContext leaf, LeafCollector collector)
      throws IOException {
    if (scorer != null) {
      scorer.score(collector, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
    }
  }

  /** Notes what one segment has. */
  private record Into(FixedBitSet documents, int base) implements LeafCollector {
    @Override
    public void setScorer(Scorable scorer) {
      // nothing is scored
    }

    @Override
    public void collect(int doc) {
      documents.set(base + doc);
    }
  }

  /** Notes what one segment has, and its scores. */
  private static final class Scored implements LeafCollector {
    private final FixedBitSet documents;
    private final Scores scores;
    private final int base;
    private @Nullable Scorable scorer;

    Scored(Matching matching, int base) {
      this.documents = matching.documents();
      this.scores = Objects.requireNonNull(matching.scores());
      this.base = base;
    }

    @Override
    public void setScorer(Scorable itsScorer) {
      scorer = itsScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      documents.set(base + doc);
      scores.add(base + doc, Objects.requireNonNull(scorer).score());
    }
  }
}
