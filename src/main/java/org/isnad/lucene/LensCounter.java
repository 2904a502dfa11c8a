package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.article.Role;
import org.isnad.engine.SearchAnswer.LensCounts;
import org.isnad.engine.SearchAnswer.SpellingCount;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.SearchRequest.Spelled;

/**
 * Counts each spelling of a word over the results: one walk over its postings, the same lists that
 * the query has just read.
 */
final class LensCounter {

  private static final Comparator<SpellingCount> MOST_FIRST =
      Comparator.comparingInt(SpellingCount::articles)
          .reversed()
          .thenComparing(Comparator.comparingDouble(SpellingCount::similarity).reversed())
          .thenComparing(SpellingCount::term);

  private final TermPostings postings;
  private final List<LeafReaderContext> leaves;
  private final WrittenForms written;

  /** The articles of one spelling, empty between spellings. */
  private final FixedBitSet seen;

  /** The same one by one, so that they can be taken out again. */
  private int[] docs = new int[64];

  private int articles;

  LensCounter(IndexReader reader, WrittenForms written) {
    this.leaves = reader.leaves();
    this.postings = new TermPostings(PostingsEnum.FREQS);
    this.written = written;
    this.seen = new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  /**
   * Counts the spellings of one word; those in no result are left out.
   *
   * @param results documents found
   * @param withAll documents that would be found with every spelling on
   */
  LensCounts count(LensWord word, FixedBitSet results, FixedBitSet withAll) throws IOException {
    var counts = new ArrayList<SpellingCount>();
    for (Spelled spelled : word.spellings()) {
      count(spelled, spelled.on() ? results : withAll).ifPresent(counts::add);
    }
    counts.sort(MOST_FIRST);
    return new LensCounts(word.typed(), counts);
  }

  private Optional<SpellingCount> count(Spelled spelled, FixedBitSet within) throws IOException {
    var roles = new EnumMap<Role, Integer>(Role.class);
    articles = 0;
    for (Role role : Role.values()) {
      int mentions = count(new Term(Schema.field(role), spelled.term()), within);
      if (mentions > 0) {
        roles.put(role, mentions);
      }
    }
    for (int i = 0; i < articles; i++) {
      seen.clear(docs[i]);
    }
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(counted(spelled, written.of(spelled.term()), articles, roles));
  }

  private int count(Term term, FixedBitSet within) throws IOException {
    int mentions = 0;
    for (LeafReaderContext leaf : leaves) {
      PostingsEnum all = postings.of(term, leaf);
      while (all != null && all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = leaf.docBase + all.docID();
        if (within.get(doc)) {
          see(doc);
          mentions += all.freq();
        }
      }
    }
    return mentions;
  }

  private void see(int doc) {
    if (!seen.getAndSet(doc)) {
      docs = ArrayUtil.grow(docs, articles + 1);
      docs[articles++] = doc;
    }
  }

  private static SpellingCount counted(
      Spelled spelled, String shown, int articles, Map<Role, Integer> roles) {
    int mentions = roles.values().stream().mapToInt(Integer::intValue).sum();
    return new SpellingCount(
        spelled.term(), shown, spelled.similarity(), spelled.on(), articles, mentions, roles);
  }
}
