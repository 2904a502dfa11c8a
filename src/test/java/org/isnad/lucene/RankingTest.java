package org.isnad.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three ways to rank give what Lucene's own sorting gives, over segments with deletions. */
final class RankingTest {

  private static final int ARTICLES = 3_000;
  private static final List<Integer> SIZES = List.of(1, 2, 10, 500);

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private Ids ids;

  /** Words of 1 in 2, 1 in 40 and 1 in 700 articles; so many scores are the same. */
  @BeforeEach
  void write() throws IOException {
    var random = new Random(7);
    var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < ARTICLES; i++) {
        String id = String.format(Locale.ROOT, "%04x", random.nextInt(1 << 16));
        writer.updateDocument(new Term(Schema.ID, id), document(id, random));
        if (i % 700 == 699) {
          writer.flush();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    ids = Ids.read(reader);
  }

  private static Document document(String id, Random random) {
    var document = new Document();
    document.add(new StringField(Schema.ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(id)));
    for (int share : new int[] {2, 40, 700}) {
      if (random.nextInt(share) == 0) {
        document.add(new StringField("word", "w" + share, Field.Store.NO));
      }
    }
    return document;
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void ranksAsLuceneSorts() throws IOException {
    assertThat(reader.leaves()).hasSizeGreaterThan(3);
    assertThat(reader.hasDeletions()).isTrue();
    for (Query query : List.of(word(2), word(40), word(700), any(2, 40), any(40, 700))) {
      for (int size : SIZES) {
        assertPages(query, size, false, null);
        assertPages(query, size, false, Matching.scored(searcher, query).scores());
      }
    }
  }

  @Test
  void ranksBySilenceInTheOrderOfIds() throws IOException {
    for (Query query : List.of(MatchAllDocsQuery.INSTANCE, word(2), word(40), word(700))) {
      Query silent = new BoostQuery(constant(query), 0);
      for (int size : SIZES) {
        assertPages(silent, size, true, null);
      }
    }
  }

  @Test
  void scoresAtOnceWhatIsNotTooMuch() throws IOException {
    assertThat(Matching.scored(searcher, word(2)).scores()).isNull();
    Matching few = Matching.scored(searcher, any(40, 700));
    assertThat(few.scores()).isNotNull();
    assertThat(few.documents()).isEqualTo(Matching.documents(searcher, any(40, 700)));
  }

  @Test
  void goesOnFromAnIdThatIsGone() throws IOException {
    FieldDoc[] all = sorted(word(40), null, ARTICLES).clone();
    var gone = new BytesRef(((BytesRef) all[3].fields[1]).utf8ToString() + "x");
    var after = new FieldDoc(0, Float.NaN, new Object[] {all[3].score, gone});
    FieldDoc[] rest =
        ranking(word(40), false, null)
            .best(found(word(40)), SearchRequest.Sort.RELEVANCE, after, 5);
    assertThat(docs(rest)).isEqualTo(docs(Arrays.copyOfRange(all, 4, 9)));
  }

  private void assertPages(Query query, int size, boolean silent, @Nullable Scores scores)
      throws IOException {
    Ranking ranking = ranking(query, silent, scores);
    @Nullable FieldDoc after = null;
    for (int page = 0; page < 3; page++) {
      FieldDoc[] expected = sorted(query, after, size);
      FieldDoc[] best = ranking.best(found(query), SearchRequest.Sort.RELEVANCE, after, size);
      assertThat(docs(best)).as("%s, page %d of %d", query, page, size).isEqualTo(docs(expected));
      if (best.length < size) {
        return;
      }
      after = ranking.placed(best[size - 1]);
    }
  }

  private Ranking ranking(Query query, boolean silent, @Nullable Scores scores) {
    return new Ranking(searcher, ids, query, silent, scores);
  }

  private Found found(Query query) throws IOException {
    FixedBitSet documents = Matching.documents(searcher, query);
    return new Found(documents, documents.cardinality(), false);
  }

  private FieldDoc[] sorted(Query query, @Nullable FieldDoc after, int size) throws IOException {
    var sort = new Sort(SortField.FIELD_SCORE, new SortField(Schema.ID, SortField.Type.STRING));
    TopFieldDocs top = searcher.searchAfter(after, query, size, sort, true);
    return Arrays.copyOf(top.scoreDocs, top.scoreDocs.length, FieldDoc[].class);
  }

  private static int[] docs(FieldDoc[] hits) {
    return Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
  }

  private static Query word(int share) {
    return new TermQuery(new Term("word", "w" + share));
  }

  private static Query any(int one, int other) {
    return new BooleanQuery.Builder()
        .add(word(one), Occur.SHOULD)
        .add(word(other), Occur.SHOULD)
        .build();
  }

  private static Query constant(Query query) {
    return new ConstantScoreQuery(query);
  }
}
