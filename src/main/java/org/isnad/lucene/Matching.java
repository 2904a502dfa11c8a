package org.isnad.lucene;

import java.io.IOException;
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
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** All documents that match a query: one pass without scores, so that totals are exact. */
final class Matching {

  private Matching() {}

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
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        var into = new Into(documents, leaf.docBase);
        scorer.score(into, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
      }
    }
    return documents;
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
}
