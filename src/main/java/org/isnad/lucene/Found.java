package org.isnad.lucene;

import java.io.IOException;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.SearchRequest.Sort;

/**
 * The documents that may be hits.
 *
 * @param documents not to be changed
 * @param count of the documents
 * @param narrows whether they are fewer than those that match the query
 */
record Found(FixedBitSet documents, int count, boolean narrows) {

  static Found of(Counting counting) {
    return new Found(counting.results(), counting.total(), counting.narrows());
  }

  /** Of each story only the document that comes first in this order. */
  Found byStory(Ranking ranking, Sort sort, Kin kin) throws IOException {
    var copies = new FixedBitSet(documents.length());
    Documents.forEach(
        documents,
        doc -> {
          if (kin.story(doc) >= 0) {
            copies.set(doc);
          }
        });
    int wanted = copies.cardinality();
    if (wanted == 0) {
      return this;
    }
    FixedBitSet kept = documents.clone();
    kept.andNot(copies);
    var seen = new FixedBitSet(kin.stories());
    var among = new Found(copies, wanted, true);
    for (ScoreDoc each : ranking.best(among, sort, null, wanted)) {
      if (!seen.getAndSet(kin.story(each.doc))) {
        kept.set(each.doc);
      }
    }
    return new Found(kept, kept.cardinality(), true);
  }
}
