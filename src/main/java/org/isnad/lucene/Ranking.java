package org.isnad.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.SearchRequest;

/** The best documents of a result, in the order asked for; ties by id. */
final class Ranking {

  private Ranking() {}

  /** One page; the counting is done elsewhere, so Lucene may skip what cannot be on it. */
  static List<ScoreDoc> page(
      IndexSearcher searcher, Query query, Counting counting, SearchRequest request)
      throws IOException {
    int wanted = Math.min(request.offset() + request.size(), counting.total());
    if (wanted <= request.offset()) {
      return List.of();
    }
    Query within = counting.narrows() ? within(query, counting.results()) : query;
    ScoreDoc[] best =
        switch (request.sort()) {
          case RELEVANCE ->
              searcher.search(within, new TopScoreDocCollectorManager(wanted, wanted)).scoreDocs;
          case NEWEST -> byDay(searcher, within, wanted, true);
          case OLDEST -> byDay(searcher, within, wanted, false);
        };
    return Arrays.asList(best).subList(request.offset(), best.length);
  }

  private static Query within(Query query, FixedBitSet results) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new BitsQuery(results), Occur.FILTER)
        .build();
  }

  private static ScoreDoc[] byDay(IndexSearcher searcher, Query query, int wanted, boolean newest)
      throws IOException {
    long undatedLast = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    var day = new SortField(Schema.DAY, SortField.Type.LONG, newest, undatedLast);
    var sort = new Sort(day, new SortField(Schema.ID, SortField.Type.STRING));
    return searcher.search(query, new TopFieldCollectorManager(sort, wanted, wanted)).scoreDocs;
  }
}
