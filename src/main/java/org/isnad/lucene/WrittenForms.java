package org.isnad.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.isnad.article.Role;

/**
 * How terms are written in the articles: the text under the first occurrence in the index. Looked
 * up once for each term, because it costs a stored text.
 */
final class WrittenForms {

  /** Then all are forgotten: a guard against a flood of queries, seldom reached. */
  private static final int MOST = 100_000;

  private final IndexReader reader;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  WrittenForms(IndexReader reader) {
    this.reader = reader;
  }

  /** The term as written; the term itself if it is nowhere. */
  String of(String term) throws IOException {
    String written = known.get(term);
    if (written == null) {
      written = read(term);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(term, written);
    }
    return written;
  }

  private String read(String term) throws IOException {
    for (Role role : new Role[] {Role.BODY, Role.TITLE, Role.CAPTION}) {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum postings =
            leaf.reader().postings(new Term(Schema.field(role), term), PostingsEnum.OFFSETS);
        if (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          postings.nextPosition();
          String text =
              leaf.reader()
                  .storedFields()
                  .document(postings.docID(), Set.of(Schema.TEXT))
                  .get(Schema.TEXT);
          return text.substring(postings.startOffset(), postings.endOffset());
        }
      }
    }
    return term;
  }
}
