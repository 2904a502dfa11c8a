package org.isnad.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.isnad.article.Role;
import org.isnad.lexicon.Remembered;

/**
 * Gives title, body and caption common statistics, as BM25F asks: one document count, one document
 * frequency for a term, and the true mean length of a field.
 *
 * <p>Lucene's own mean length counts every stacked term and is more than twice too large; its own
 * document frequency makes a word rare wherever a field is rare, so that an exact hit in a caption
 * falls below a variant in a body.
 */
final class ArticleSearcher extends IndexSearcher {
  private static final int REMEMBERED = 100_000;

  /**
   * What was read of terms: a name in forty spellings asks for each of them in each of the fields,
   * and each answer takes six looks into a dictionary.
   */
  private final Remembered<BytesRef, TermStatistics, IOException> statistics =
      new Remembered<>(REMEMBERED, this::read);

  private final Map<Role, Double> meanLengths = new EnumMap<>(Role.class);

  ArticleSearcher(IndexReader reader) throws IOException {
    super(reader);
    setSimilarity(new BM25Similarity());
    for (Role role : Role.values()) {
      meanLengths.put(role, meanLength(reader, Schema.field(role)));
    }
  }

  /** Positions of a field per document that has it, stacked terms not counted; at least 1. */
  private static double meanLength(IndexReader reader, String field) throws IOException {
    double positions = 0;
    long documents = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues norms = leaf.reader().getNormValues(field);
      if (norms == null) {
        continue;
      }
      while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        positions += SmallFloat.byte4ToInt((byte) norms.longValue());
        documents++;
      }
    }
    return documents == 0 ? 1 : Math.max(1, positions / documents);
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    for (Role role : Role.values()) {
      if (Schema.field(role).equals(field)) {
        long documents = Math.max(1, getIndexReader().maxDoc());
        long positions =
            Math.max(documents, Math.round(documents * meanLengths.getOrDefault(role, 1.0)));
        return new CollectionStatistics(field, documents, documents, positions, documents);
      }
    }
    return super.collectionStatistics(field);
  }

  @Override
  public TermStatistics termStatistics(Term term, int documents, long occurrences)
      throws IOException {
    return statistics.get(term.bytes());
  }

  private TermStatistics read(BytesRef term) throws IOException {
    int most = 1;
    long all = 0;
    for (Role role : Role.values()) {
      var twin = new Term(Schema.field(role), term);
      most = Math.max(most, getIndexReader().docFreq(twin));
      all += getIndexReader().totalTermFreq(twin);
    }
    return new TermStatistics(term, most, Math.max(all, most));
  }
}
