package org.isnad.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One question to a plain Lucene index: the exact total, ten hits with snippets, four facets. Each
 * part is done in the fastest way that Lucene itself offers.
 */
final class BareSearch implements Closeable {

  static final List<String> FACETS = List.of("actor", "location", "outlet", "person");
  private static final Set<String> STORED = Set.of("id", "title", "body", "outlet", "date");
  private static final int TOP_VALUES = 10;
  private static final int SNIPPETS = 3;

  /** Filters by facet; days as {@code date.from} and {@code date.to}. */
  record Filters(Map<String, List<String>> facets, @Nullable String from, @Nullable String to) {}

  record Found(
      String id, String title, @Nullable String outlet, @Nullable String date, String snippet) {}

  record Value(String id, int count) {}

  record Total(int value) {}

  record Answer(Total total, List<Found> results, Map<String, List<Value>> facets) {}

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, StringDocValuesReaderState> states = new LinkedHashMap<>();

  BareSearch(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    for (String facet : FACETS) {
      states.put(facet, new StringDocValuesReaderState(reader, field(facet)));
    }
  }

  /** The field of a facet: the outlet's printed name is stored under the plain name. */
  static String field(String facet) {
    return "facet." + facet;
  }

  Answer search(String typed, Filters filters, int size) throws IOException, ParseException {
    Query words = typed.isBlank() ? MatchAllDocsQuery.INSTANCE : parsed(typed);
    Query query = filtered(words, filters);
    // An unscored pass for the total and the facets, a pruned one for the hits: faster than both
    // at once, for frequent words many times.
    FacetsCollector matching = searcher.search(query, new FacetsCollectorManager());
    TopDocs best = searcher.search(query, size);
    int total = matching.getMatchingDocs().stream().mapToInt(docs -> docs.totalHits()).sum();
    return new Answer(new Total(total), hits(words, best), facets(query, matching, total));
  }

  private static Query parsed(String typed) throws ParseException {
    var boosts = Map.of("title", 2f, "body", 1f);
    var parser =
        new MultiFieldQueryParser(new String[] {"title", "body"}, BareIndex.analyzer(), boosts);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    // Or al-Asad would be read as al OR asad; needs words split first.
    parser.setSplitOnWhitespace(true);
    parser.setAutoGeneratePhraseQueries(true);
    return parser.parse(typed);
  }

  private static Query filtered(Query words, Filters filters) {
    var all = new BooleanQuery.Builder().add(words, Occur.MUST);
    filters.facets().forEach((facet, values) -> all.add(anyOf(facet, values), Occur.FILTER));
    if (filters.from() != null && filters.to() != null) {
      all.add(
          LongField.newRangeQuery(BareIndex.DAY, day(filters.from()), day(filters.to())),
          Occur.FILTER);
    }
    BooleanQuery query = all.build();
    return query.clauses().size() == 1 ? words : query;
  }

  private static Query anyOf(String facet, List<String> values) {
    var any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(new TermQuery(new Term(field(facet), value)), Occur.SHOULD));
    return any.build();
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  private List<Found> hits(Query words, TopDocs best) throws IOException {
    var highlighter =
        UnifiedHighlighter.builder(searcher, BareIndex.analyzer())
            .withMaxNoHighlightPassages(1)
            .build();
    String[] snippets = highlighter.highlight("body", words, best, SNIPPETS);
    StoredFields stored = searcher.storedFields();
    var hits = new ArrayList<Found>();
    for (int i = 0; i < best.scoreDocs.length; i++) {
      var article = stored.document(best.scoreDocs[i].doc, STORED);
      hits.add(
          new Found(
              article.get("id"),
              article.get("title"),
              article.get("outlet"),
              article.get("date"),
              snippets[i] == null ? "" : snippets[i]));
    }
    return hits;
  }

  private Map<String, List<Value>> facets(Query query, FacetsCollector matching, int total)
      throws IOException {
    var facets = new LinkedHashMap<String, List<Value>>();
    for (String facet : FACETS) {
      facets.put(facet, total == 0 ? List.of() : values(facet, query, matching));
    }
    return facets;
  }

  private List<Value> values(String facet, Query query, FacetsCollector matching)
      throws IOException {
    StringDocValuesReaderState state = states.get(facet);
    boolean everything = query instanceof MatchAllDocsQuery;
    var counts =
        everything
            ? new StringValueFacetCounts(state)
            : new StringValueFacetCounts(state, matching);
    FacetResult top = counts.getTopChildren(TOP_VALUES, field(facet));
    if (top == null) {
      return List.of();
    }
    var values = new ArrayList<Value>();
    for (var value : top.labelValues) {
      values.add(new Value(value.label, value.value.intValue()));
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
