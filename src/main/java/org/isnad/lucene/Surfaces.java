package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.isnad.analysis.Kind;
import org.isnad.article.Role;
import org.isnad.engine.Surface;

/**
 * How articles write a value: read from the dictionary, where a mention's words stand beside it.
 */
final class Surfaces {

  private static final Comparator<Surface> MOST_FIRST =
      Comparator.comparingInt(Surface::articles).reversed().thenComparing(Surface::text);

  private final IndexReader reader;
  private final WrittenForms written;

  Surfaces(IndexReader reader, WrittenForms written) {
    this.reader = reader;
    this.written = written;
  }

  /** The spellings that most articles have, those first. */
  List<Surface> of(String facet, String id, int most) throws IOException {
    Map<String, Integer> terms = new HashMap<>();
    var prefix = new BytesRef(Kind.ENTITY.term(facet + "/" + id + "|"));
    for (Role role : Role.values()) {
      Terms field = MultiTerms.getTerms(reader, Schema.field(role));
      if (field != null) {
        collect(field.iterator(), prefix, terms);
      }
    }
    // exact numbers only for those that can be among the first
    List<String> frequent =
        terms.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    var surfaces = new ArrayList<Surface>();
    for (String term : frequent) {
      surfaces.add(new Surface(written.of(term), articles(term)));
    }
    surfaces.sort(MOST_FIRST);
    return List.copyOf(surfaces);
  }

  private static void collect(TermsEnum terms, BytesRef prefix, Map<String, Integer> found)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    do {
      BytesRef term = terms.term();
      if (!StringHelper.startsWith(term, prefix)) {
        return;
      }
      found.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
    } while (terms.next() != null);
  }

  /** An article that has it in its title and in its body is one. */
  private int articles(String term) throws IOException {
    var seen = new FixedBitSet(reader.maxDoc());
    for (Role role : Role.values()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        var postings =
            leaf.reader().postings(new Term(Schema.field(role), term), PostingsEnum.NONE);
        int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
        for (; doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
          seen.set(leaf.docBase + doc);
        }
      }
    }
    return seen.cardinality();
  }
}
