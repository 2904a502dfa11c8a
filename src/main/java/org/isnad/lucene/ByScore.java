package org.isnad.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the documents that score best, in the cheapest of three ways. */
final class ByScore {

  private ByScore() {}

  /** Where all scores are known. */
  static FieldDoc[] of(Scores scores, FixedBitSet documents, TopScores best) throws IOException {
    for (int i = 0; i < scores.size(); i++) {
      if (documents.get(scores.doc(i))) {
        best.offer(scores.doc(i), scores.score(i));
      }
    }
    return best.get();
  }

  /** Where all scores are 0: the first ids. */
  static FieldDoc[] ofNone(Found found, Ids ids, TopScores best) throws IOException {
    // one looks at the ids in their order, unless so few documents are found that most are not
    if ((long) found.count() * found.count() < ids.size()) {
      Documents.forEach(found.documents(), doc -> best.offer(doc, 0));
      return best.get();
    }
    for (int rank = 0; rank < ids.size() && !best.isFull(); rank++) {
      int doc = ids.doc(rank);
      if (doc >= 0 && found.documents().get(doc)) {
        best.offer(doc, 0);
      }
    }
    return best.get();
  }

  /** Where none is known: Lucene may skip what cannot be among them. */
  static FieldDoc[] of(IndexSearcher searcher, Query query, TopScores best) throws IOException {
    // nothing is searched beside it, so what is best may be one for all segments
    return searcher.search(
        query,
        new CollectorManager<Collecting, FieldDoc[]>() {
          @Override
          public Collecting newCollector() {
            return new Collecting(best);
          }

          @Override
          public FieldDoc[] reduce(Collection<Collecting> all) throws IOException {
            return best.get();
          }
        });
  }

  private static final class Collecting extends SimpleCollector {
    private final TopScores best;
    private int base;
    private @Nullable Scorable scorer;

    Collecting(TopScores best) {
      this.best = best;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.TOP_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable itsScorer) throws IOException {
      scorer = itsScorer;
      if (best.isFull()) {
        scorer.setMinCompetitiveScore(best.least());
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      Scorable here = Objects.requireNonNull(scorer);
      if (best.offer(base + doc, here.score())) {
        here.setMinCompetitiveScore(best.least());
      }
    }
  }
}
