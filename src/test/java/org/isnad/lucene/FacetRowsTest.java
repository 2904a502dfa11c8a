package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facets of several segments, counted by rows as by hand. */
final class FacetRowsTest {

  private static final int ARTICLES = 20_000;

  /** {@code few} has five values, {@code many} more than share rows, {@code none} has none. */
  private static final List<String> FACETS = List.of("many", "few", "none", "some");

  private static final SortedMap<String, Integer> VALUES =
      new TreeMap<>(Map.of("many", 60_000, "few", 5, "some", 300));

  private final Directory directory = new ByteBuffersDirectory();
  private final List<Map<String, Set<String>>> articles = new ArrayList<>();
  private final Random random = new Random(11);
  private DirectoryReader reader;
  private Columns columns;

  @BeforeEach
  void write() throws IOException {
    var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < ARTICLES; i++) {
        Map<String, Set<String>> article = article();
        articles.add(article);
        writer.addDocument(document(article));
        if (i % 18_000 == 17_999) {
          writer.flush();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    columns = Columns.read(reader, FACETS);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  private Map<String, Set<String>> article() {
    var article = new TreeMap<String, Set<String>>();
    VALUES.forEach(
        (facet, different) -> {
          var values = new TreeSet<String>();
          for (int i = random.nextInt(4); i > 0; i--) {
            values.add("v" + random.nextInt(different));
          }
          article.put(facet, values);
        });
    return article;
  }

  private static Document document(Map<String, Set<String>> article) {
    var document = new Document();
    article.forEach(
        (facet, values) ->
            values.forEach(
                value -> document.add(new SortedSetDocValuesField(facet, new BytesRef(value)))));
    return document;
  }

  @Test
  void countsAsOneDoesByHand() {
    assertThat(reader.leaves()).hasSize(2);
    for (int one : List.of(1, 2, 3, 50, 5_000)) { // of so many
      FixedBitSet documents = oneOf(one);
      for (String facet : FACETS) {
        FacetColumn column = columns.facet(facet);
        int[] counts = column.of(column.rows.count(documents));
        assertThat(named(column, counts)).as(facet).isEqualTo(byHand(facet, documents));
      }
    }
  }

  @Test
  void aFacetOfManyValuesIsNotCountedWithTheOthers() {
    assertThat(columns.facet("many").ids).hasSizeGreaterThan(1 << 14);
    assertThat(columns.facet("few").rows).isSameAs(columns.facet("some").rows);
    assertThat(columns.facet("many").rows).isNotSameAs(columns.facet("few").rows);
  }

  @Test
  void tellsWhatADocumentHas() {
    FacetColumn column = columns.facet("some");
    var marked = new boolean[column.ids.length + 1];
    marked[column.ordinal("v7")] = true;
    marked[column.ordinal("v8")] = true;
    for (int doc = 0; doc < ARTICLES; doc++) {
      Set<String> values = values(doc, "some");
      int have = (values.contains("v7") ? 1 : 0) + (values.contains("v8") ? 1 : 0);
      assertThat(column.have(doc, marked)).isEqualTo(have);
      assertThat(column.hasAny(doc, marked)).isEqualTo(have > 0);
    }
    assertThat(column.total(column.ordinal("v7"))).isEqualTo(byHand("some", oneOf(1)).get("v7"));
  }

  private Set<String> values(int doc, String facet) {
    return articles.get(doc).getOrDefault(facet, Set.of());
  }

  private FixedBitSet oneOf(int many) {
    var documents = new FixedBitSet(ARTICLES);
    for (int doc = 0; doc < ARTICLES; doc++) {
      if (random.nextInt(many) == 0) {
        documents.set(doc);
      }
    }
    return documents;
  }

  private static Map<String, Integer> named(FacetColumn column, int[] counts) {
    var named = new TreeMap<String, Integer>();
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        named.put(ordinal == column.ids.length ? "no value" : column.ids[ordinal], counts[ordinal]);
      }
    }
    return named;
  }

  private Map<String, Integer> byHand(String facet, FixedBitSet documents) {
    var counts = new TreeMap<String, Integer>();
    for (int doc = 0; doc < ARTICLES; doc++) {
      if (documents.get(doc)) {
        Set<String> values = values(doc, facet);
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        if (values.isEmpty()) {
          counts.merge("no value", 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
