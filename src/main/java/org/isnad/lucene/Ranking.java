package org.isnad.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Window;
import org.jspecify.annotations.Nullable;

/** The best documents of a result, in the order asked for; ties by id. */
final class Ranking {

  /** Of so many articles fewer than one are few. */
  private static final int FEW = 16;

  /** No page: nothing was asked for, or nothing is left. */
  private static final Page NONE = new Page(List.of(), null);

  private final IndexSearcher searcher;
  private final Ids ids;
  private final Query query;
  private final boolean silent;
  private final @Nullable Scores scores;

  /**
   * A ranking of what a query finds.
   *
   * @param silent whether all that is found scores 0
   * @param scores of what the query finds, if they are known already
   */
  Ranking(IndexSearcher searcher, Ids ids, Query query, boolean silent, @Nullable Scores scores) {
    this.searcher = searcher;
    this.ids = ids;
    this.query = query;
    this.silent = silent;
    this.scores = scores;
  }

  /**
   * A stretch of the ranked documents.
   *
   * @param next where they go on; null if they do not
   */
  record Page(List<FieldDoc> hits, @Nullable String next) {}

  /** One page; the counting is done elsewhere, so Lucene may skip what cannot be on it. */
  Page page(Found found, SearchRequest request) throws IOException {
    Window window = request.window();
    // one more than is shown, to know whether there is one
    int wanted = (int) Math.min(window.offset() + window.size() + 1L, found.count());
    if (window.size() == 0 || wanted <= window.offset()) {
      return NONE;
    }
    FieldDoc after =
        window.after() == null ? null : HitPosition.read(window.after(), keys(request.sort()));
    FieldDoc[] best = best(found, request.sort(), after, wanted);
    int end = Math.min(best.length, window.offset() + window.size());
    List<FieldDoc> hits = Arrays.asList(best).subList(window.offset(), end);
    return new Page(hits, end < best.length ? HitPosition.write(placed(hits.getLast())) : null);
  }

  /** With what tells it from all others, which hits by score are given without. */
  FieldDoc placed(FieldDoc hit) throws IOException {
    return hit.fields == null
        ? new FieldDoc(hit.doc, hit.score, new Object[] {hit.score, ids.id(hit.doc)})
        : hit;
  }

  /** What hits are told apart by, the id included. */
  private static int keys(SearchRequest.Sort sort) {
    return sort == SearchRequest.Sort.LATEST_IN ? 3 : 2;
  }

  /**
   * The best of what was found, those by score without their fields: see {@link #placed}.
   *
   * @param after the hit to go on from; null to begin with the first
   * @param wanted how many, at least one
   */
  FieldDoc[] best(Found found, SearchRequest.Sort sort, @Nullable FieldDoc after, int wanted)
      throws IOException {
    return switch (sort) {
      case RELEVANCE -> byScore(found, new TopScores(ids, after, wanted));
      case NEWEST -> byDay(within(found), after, wanted, true);
      case OLDEST -> byDay(within(found), after, wanted, false);
      case LATEST_IN -> byTakingIn(within(found), after, wanted);
    };
  }

  private FieldDoc[] byScore(Found found, TopScores best) throws IOException {
    if (silent) {
      return ByScore.ofNone(found, ids, best);
    }
    return scores == null
        ? ByScore.of(searcher, within(found), best)
        : ByScore.of(scores, found.documents(), best);
  }

  /** What was found is known: where it is little, that is cheaper than to look for phrases anew. */
  private Query within(Found found) {
    boolean few = found.count() < searcher.getIndexReader().maxDoc() / FEW;
    return found.narrows() || few ? within(query, found.documents()) : query;
  }

  private static Query within(Query query, FixedBitSet results) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new BitsQuery(results), Occur.FILTER)
        .build();
  }

  private FieldDoc[] byDay(Query within, @Nullable FieldDoc after, int wanted, boolean newest)
      throws IOException {
    var sort = new Sort(day(newest), new SortField(Schema.ID, SortField.Type.STRING));
    var collectors = new TopFieldCollectorManager(sort, wanted, after, wanted);
    return hits(within, collectors);
  }

  private static SortField day(boolean newest) {
    long undatedLast = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
    return new SortField(Schema.DAY, SortField.Type.LONG, newest, undatedLast);
  }

  /** A first rebuild takes all in at once: then the day tells. */
  private FieldDoc[] byTakingIn(Query within, @Nullable FieldDoc after, int wanted)
      throws IOException {
    var indexed = new SortField(Schema.INDEXED, SortField.Type.LONG, true, 0L);
    var sort = new Sort(indexed, day(true), new SortField(Schema.ID, SortField.Type.STRING));
    return hits(within, new TopFieldCollectorManager(sort, wanted, after, wanted));
  }

  private FieldDoc[] hits(Query within, TopFieldCollectorManager collectors) throws IOException {
    ScoreDoc[] hits = searcher.search(within, collectors).scoreDocs;
    return Arrays.copyOf(hits, hits.length, FieldDoc[].class);
  }
}
