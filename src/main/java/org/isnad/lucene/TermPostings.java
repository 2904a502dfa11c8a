package org.isnad.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * The postings of many terms, one after the other. To open a dictionary and to lay out room for
 * postings costs more than to look up a rare term, so both are kept for the next one.
 */
final class TermPostings {

  private record Dictionary(String field, int leaf) {}

  private final int flags;
  private final Map<Dictionary, @Nullable TermsEnum> dictionaries = new HashMap<>();
  private @Nullable PostingsEnum last;

  /**
   * @param flags what of the postings is read, as {@link PostingsEnum} has it
   */
  TermPostings(int flags) {
    this.flags = flags;
  }

  /** A segment's postings of a term, good until the next are asked for; null if it has none. */
  @Nullable PostingsEnum of(Term term, LeafReaderContext leaf) throws IOException {
    var key = new Dictionary(term.field(), leaf.ord);
    TermsEnum terms = dictionaries.get(key);
    if (terms == null && !dictionaries.containsKey(key)) {
      terms = open(term.field(), leaf);
      dictionaries.put(key, terms);
    }
    if (terms == null || !terms.seekExact(term.bytes())) {
      return null;
    }
    last = terms.postings(last, flags);
    return last;
  }

  private static @Nullable TermsEnum open(String field, LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(field);
    return terms == null ? null : terms.iterator();
  }
}
