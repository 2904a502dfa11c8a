package org.isnad.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The measure to hold Isnad's rebuild against: the same JSON Lines into a plain Lucene index, words
 * stemmed, offsets in the postings, articles stored, facet values taken as given. No names are
 * read, nothing is extracted.
 */
final class BareIndex {

  static final String DAY = "day";
  private static final JsonMapper JSON = new JsonMapper();
  private static final FieldType TEXT = text();

  private BareIndex() {}

  /** Stems, but keeps the words that others stop: readers' quotations contain them. */
  static Analyzer analyzer() {
    return new EnglishAnalyzer(CharArraySet.EMPTY_SET);
  }

  /** {@code SOURCE.jsonl DIRECTORY}. */
  public static void main(String[] args) throws IOException {
    build(Path.of(args[0]), Path.of(args[1]), Runtime.getRuntime().availableProcessors());
  }

  static void build(Path source, Path directory, int threads) throws IOException {
    var config = new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(128);
    try (var folder = FSDirectory.open(directory);
        var writer = new IndexWriter(folder, config);
        var lines = Files.newBufferedReader(source);
        var pool = Executors.newFixedThreadPool(threads)) {
      Callable<Void> work = () -> addAll(lines, writer);
      for (var done : pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> work).toList())) {
        done.get();
      }
      writer.forceMerge(1);
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static @Nullable Void addAll(BufferedReader lines, IndexWriter writer)
      throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      writer.addDocument(document(JSON.readTree(line)));
    }
    return null;
  }

  private static Document document(JsonNode article) {
    var document = new Document();
    for (String key : new String[] {"id", "url", "date", "outlet", "author"}) {
      if (article.has(key)) {
        document.add(new StoredField(key, article.get(key).textValue()));
      }
    }
    for (String key : new String[] {"title", "body"}) {
      document.add(new Field(key, article.get(key).textValue(), TEXT));
    }
    value(document, "outlet", article.path("outletId"));
    article.path("actors").forEach(value -> value(document, "actor", value));
    article.path("locations").forEach(value -> value(document, "location", value));
    article.path("persons").forEach(value -> value(document, "person", value));
    if (article.has("date")) {
      long day = LocalDate.parse(article.get("date").textValue()).toEpochDay();
      document.add(new LongField(DAY, day, Field.Store.NO));
    }
    return document;
  }

  private static void value(Document document, String facet, JsonNode value) {
    if (value.isTextual()) {
      document.add(new KeywordField(BareSearch.field(facet), value.textValue(), Field.Store.NO));
    }
  }

  private static FieldType text() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
