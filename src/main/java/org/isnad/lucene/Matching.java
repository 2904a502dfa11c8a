package org.isnad.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** All documents that match a query: one pass without scores, so that totals are exact. */
final class Matching {

  private Matching() {}

  static FixedBitSet documents(IndexSearcher searcher, Query query) throws IOException {
    var documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Query rewritten = searcher.rewrite(query);
    if (rewritten instanceof MatchAllDocsQuery && !searcher.getIndexReader().hasDeletions()) {
      documents.set(0, searcher.getIndexReader().maxDoc());
      return documents;
    }
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(scorer.iterator(), leaf, documents);
      }
    }
    return documents;
  }

  private static void collect(DocIdSetIterator matches, LeafReaderContext leaf, FixedBitSet into)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if (live == null || live.get(doc)) {
        into.set(leaf.docBase + doc);
      }
    }
  }
}
