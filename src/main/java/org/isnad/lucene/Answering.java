package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.LensWord;

/**
 * Answers requests over one opened index: finds what matches, counts facets and time, ranks, reads
 * the hits, and counts each spelling over the results. Safe to share between threads.
 */
final class Answering {

  /** Below so many results, to count them costs less than to wake another core. */
  private static final int FEW = 1_000;

  /** Articles at hand may take this part of the heap, at a byte or two for each letter. */
  private static final int SHARE_OF_RECENT = 64;

  private final ArticleSearcher searcher;
  private final ScoreQueries queries;
  private final Columns columns;
  private final WrittenForms written;
  private final Kin kin;
  private final Ids ids;
  private final RecentArticles recent =
      new RecentArticles(Runtime.getRuntime().maxMemory() / SHARE_OF_RECENT);

  Answering(
      ArticleSearcher searcher,
      ScoreQueries queries,
      Columns columns,
      WrittenForms written,
      Kin kin,
      Ids ids) {
    this.searcher = searcher;
    this.queries = queries;
    this.columns = columns;
    this.written = written;
    this.kin = kin;
    this.ids = ids;
  }

  SearchAnswer answer(SearchRequest request) throws IOException {
    Query query = queries.query(request.clause());
    Matching matching = matching(query, request);
    Counting counting = Counting.of(matching.documents(), columns, request);
    var ranking =
        new Ranking(
            searcher, ids, query, ScoreQueries.isSilent(request.clause()), matching.scores());
    Found found = Found.of(counting);
    if (request.byStory()) {
      found = found.byStory(ranking, request.sort(), kin);
    }
    Callable<Counts> count = () -> new Counts(facets(counting, request), counting.bars());
    Beside<Counts> beside = counting.total() < FEW ? Beside.later(count) : Beside.start(count);
    Ranking.Page page = ranking.page(found, request);
    List<Hit> hits =
        new HitReader(searcher, recent, kin, request, counting.results()).read(query, page.hits());
    List<LensCounts> lens = lens(counting.results(), request);
    Counts counts = beside.get();
    return new SearchAnswer(
        counting.total(),
        found.count(),
        counting.undated(),
        hits,
        page.next(),
        counts.facets(),
        counts.bars(),
        lens);
  }

  /** With scores, if they will be asked for. */
  private Matching matching(Query query, SearchRequest request) throws IOException {
    boolean ranked = request.sort() == SearchRequest.Sort.RELEVANCE && request.window().size() > 0;
    return ranked && !ScoreQueries.isSilent(request.clause())
        ? Matching.scored(searcher, query)
        : new Matching(Matching.documents(searcher, query), null);
  }

  /** What is counted from columns alone, which takes about as long as the hits and the lens. */
  private record Counts(Map<String, FacetCounts> facets, List<Bar> bars) {}

  private static Map<String, FacetCounts> facets(Counting counting, SearchRequest request) {
    var facets = new LinkedHashMap<String, FacetCounts>();
    for (FacetAsk ask : request.facets()) {
      facets.put(ask.facet(), counting.facet(ask));
    }
    return facets;
  }

  private List<LensCounts> lens(FixedBitSet results, SearchRequest request) throws IOException {
    if (request.lens().isEmpty()) {
      return List.of();
    }
    FixedBitSet withAll = results;
    if (request.withAllSpellings() != null) {
      Query all = queries.query(request.withAllSpellings());
      withAll = Counting.of(Matching.documents(searcher, all), columns, request).results();
    }
    var counter = new LensCounter(searcher.getIndexReader(), written);
    var counts = new ArrayList<LensCounts>();
    for (LensWord word : request.lens()) {
      counts.add(counter.count(word, results, withAll));
    }
    return counts;
  }
}
