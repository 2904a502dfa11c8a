package org.isnad.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.Snapshot;
import org.isnad.engine.Surface;
import org.isnad.engine.TooCostlyException;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;
import org.jspecify.annotations.Nullable;

/** One opened index: a reader that never changes, its columns and its lexicon. */
final class LuceneSnapshot implements Snapshot {

  /** Below so many results, to count them costs less than to wake another core. */
  private static final int FEW = 1_000;

  /** Articles at hand may take this part of the heap, at a byte or two for each letter. */
  private static final int SHARE_OF_RECENT = 64;

  private final Directory directory;
  private final DirectoryReader reader;
  private final ArticleSearcher searcher;
  private final TermCounts terms;
  private final ScoreQueries queries;
  private final Columns columns;
  private final Lexicon lexicon;
  private final WrittenForms written;
  private final Surfaces surfaces;
  private final Kin kin;
  private final Ids ids;
  private final RecentArticles recent =
      new RecentArticles(Runtime.getRuntime().maxMemory() / SHARE_OF_RECENT);

  private LuceneSnapshot(
      Directory directory,
      DirectoryReader reader,
      Names names,
      Map<Role, Float> boosts,
      List<String> facets)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new ArticleSearcher(reader);
    this.terms = new TermCounts(reader);
    this.queries = new ScoreQueries(boosts, new Rarity(reader.maxDoc(), terms));
    this.columns = Columns.read(reader, facets);
    this.written = new WrittenForms(reader);
    this.surfaces = new Surfaces(reader, written);
    this.kin = Kin.read(reader);
    this.ids = Ids.read(reader);
    var words = NameTerms.read(reader);
    this.lexicon =
        names.lexicon(
            words.keySet().toArray(String[]::new),
            words.values().stream().mapToInt(Integer::intValue).toArray());
  }

  static LuceneSnapshot open(
      Directory directory, Names names, Map<Role, Float> boosts, List<String> facets)
      throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      return new LuceneSnapshot(directory, reader, names, boosts, facets);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  @Override
  public int articles() {
    return reader.numDocs();
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public long occurrences(String term) {
    return reading(
        () -> {
          long all = 0;
          for (String indexed : IndexTerms.of(term)) {
            all += terms.inBodies(indexed);
          }
          return all;
        });
  }

  @Override
  public int documents(String term) {
    return reading(
        () -> {
          int most = 0;
          for (String indexed : IndexTerms.of(term)) {
            most = Math.max(most, terms.documents(indexed));
          }
          return most;
        });
  }

  @Override
  public int documents(String facet, String id) {
    FacetColumn column = columns.facets().get(facet);
    int ordinal = column == null ? -1 : column.ordinal(id);
    return column == null || ordinal < 0 ? 0 : column.total(ordinal);
  }

  @Override
  public List<String> values(String facet) {
    FacetColumn column = columns.facets().get(facet);
    return column == null ? List.of() : List.of(column.ids);
  }

  @Override
  public List<Surface> surfaces(String facet, String id, int most) {
    return reading(() -> surfaces.of(facet, id, most));
  }

  @Override
  public String written(String term) {
    return reading(() -> written.of(term));
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    return reading(
        () -> {
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
          Beside<Counts> beside =
              counting.total() < FEW ? Beside.later(count) : Beside.start(count);
          Ranking.Page page = ranking.page(found, request);
          List<Hit> hits =
              new HitReader(searcher, recent, kin, request, counting.results())
                  .read(query, page.hits());
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
        });
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
    var counter = new LensCounter(reader, written);
    var counts = new ArrayList<LensCounts>();
    for (LensWord word : request.lens()) {
      counts.add(counter.count(word, results, withAll));
    }
    return counts;
  }

  @Override
  public Optional<Article> article(String id) {
    return reading(
        () -> {
          Integer doc = document(id);
          return doc == null ? Optional.empty() : Optional.of(stored(doc));
        });
  }

  @Override
  public Optional<Hit> hit(String id, Clause clause) {
    return reading(
        () -> {
          Integer doc = document(id);
          if (doc == null) {
            return Optional.empty();
          }
          Article article = stored(doc);
          var marks = new MarkFinder(searcher, clause).marks(doc);
          Instant indexed = new TakingIn(searcher.getIndexReader()).of(doc);
          return Optional.of(new Hit(article, indexed, 0, marks, null, null));
        });
  }

  private Article stored(int doc) throws IOException {
    return kin.complete(StoredArticles.read(searcher.storedFields(), doc), doc);
  }

  private @Nullable Integer document(String id) throws IOException {
    var hits = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1).scoreDocs;
    return hits.length == 0 ? null : hits[0].doc;
  }

  @Override
  public void close() {
    reading(
        () -> {
          try (directory) {
            reader.close();
          }
          return true;
        });
  }

  /** What may fail with the disk. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TooCostlyException(e.getMaxClauseCount(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
