package org.isnad.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.isnad.analysis.Kind;
import org.isnad.article.Role;

/** The name terms of an index, read from its dictionary: nothing is stored for them. */
final class NameTerms {

  private NameTerms() {}

  /**
   * Every distinct name, without its prefix, sorted, with the documents that have it; where it
   * stands in several fields, the greatest of their counts.
   */
  static SortedMap<String, Integer> read(IndexReader reader) throws IOException {
    var names = new TreeMap<String, Integer>();
    for (Role role : Role.values()) {
      Terms terms = MultiTerms.getTerms(reader, Schema.field(role));
      if (terms != null) {
        read(terms.iterator(), names);
      }
    }
    return names;
  }

  private static void read(TermsEnum terms, Map<String, Integer> names) throws IOException {
    String prefix = Kind.NAME.prefix();
    if (terms.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return;
    }
    var start = new BytesRef(prefix);
    do {
      BytesRef term = terms.term();
      if (!StringHelper.startsWith(term, start)) {
        return;
      }
      String name = term.utf8ToString().substring(prefix.length());
      names.merge(name, terms.docFreq(), Math::max);
    } while (terms.next() != null);
  }
}
