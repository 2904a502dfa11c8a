package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
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

  private final IndexReader reader;
  private final WrittenForms written;

  LensCounter(IndexReader reader, WrittenForms written) {
    this.reader = reader;
    this.written = written;
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
    var seen = new FixedBitSet(within.length());
    var roles = new EnumMap<Role, Integer>(Role.class);
    for (Role role : Role.values()) {
      int mentions = count(new Term(Schema.field(role), spelled.term()), within, seen);
      if (mentions > 0) {
        roles.put(role, mentions);
      }
    }
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(counted(spelled, written.of(spelled.term()), seen, roles));
  }

  private int count(Term term, FixedBitSet within, FixedBitSet seen) throws IOException {
    int mentions = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
      for (int doc = next(postings); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(postings)) {
        if (within.get(leaf.docBase + doc)) {
          seen.set(leaf.docBase + doc);
          mentions += postings.freq();
        }
      }
    }
    return mentions;
  }

  private static int next(PostingsEnum postings) throws IOException {
    return postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
  }

  private static SpellingCount counted(
      Spelled spelled, String shown, FixedBitSet seen, Map<Role, Integer> roles) {
    int mentions = roles.values().stream().mapToInt(Integer::intValue).sum();
    return new SpellingCount(
        spelled.term(),
        shown,
        spelled.similarity(),
        spelled.on(),
        seen.cardinality(),
        mentions,
        roles);
  }
}
