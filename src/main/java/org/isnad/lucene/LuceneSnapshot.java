package org.isnad.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.Snapshot;
import org.isnad.engine.Surface;
import org.isnad.engine.TooCostlyException;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;
import org.jspecify.annotations.Nullable;

/** One opened index: a reader that never changes, its columns and its lexicon. */
final class LuceneSnapshot implements Snapshot {

  private final Directory directory;
  private final DirectoryReader reader;
  private final ArticleSearcher searcher;
  private final TermCounts terms;
  private final Columns columns;
  private final Lexicon lexicon;
  private final WrittenForms written;
  private final Surfaces surfaces;
  private final Kin kin;
  private final Answering answering;

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
    this.columns = Columns.read(reader, facets);
    this.written = new WrittenForms(reader);
    this.surfaces = new Surfaces(reader, written);
    this.kin = Kin.read(reader);
    var queries = new ScoreQueries(boosts, new Rarity(reader.maxDoc(), terms));
    this.answering = new Answering(searcher, queries, columns, written, kin, Ids.read(reader));
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
    return reading(() -> answering.answer(request));
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
