package org.isnad.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Role;
import org.isnad.lexicon.Remembered;
import org.jspecify.annotations.Nullable;

/**
 * How terms are written in the articles: the text under the first occurrence, by id of the article.
 * Looked up once for each term, because it costs a stored text.
 */
final class WrittenForms {
  private static final int REMEMBERED = 100_000;

  private final IndexReader reader;
  private final Remembered<String, String, IOException> known =
      new Remembered<>(REMEMBERED, this::read);

  WrittenForms(IndexReader reader) {
    this.reader = reader;
  }

  /** The term as written; the term itself if it is nowhere. */
  String of(String term) throws IOException {
    return known.get(term);
  }

  private String read(String term) throws IOException {
    for (Role role : new Role[] {Role.BODY, Role.TITLE, Role.CAPTION}) {
      Occurrence first = null;
      for (LeafReaderContext leaf : reader.leaves()) {
        Occurrence found = first(new Term(Schema.field(role), term), leaf.reader());
        if (found != null && (first == null || found.id().compareTo(first.id()) < 0)) {
          first = found;
        }
      }
      if (first != null) {
        return first.read();
      }
    }
    return term;
  }

  /** Where a term first stands in that article of a segment which has the least id. */
  private static @Nullable Occurrence first(Term term, LeafReader segment) throws IOException {
    SortedDocValues ids = DocValues.getSorted(segment, Schema.ID);
    int doc = withLeastId(segment.postings(term, PostingsEnum.NONE), ids);
    if (doc == PostingsEnum.NO_MORE_DOCS) {
      return null;
    }
    PostingsEnum places = segment.postings(term, PostingsEnum.OFFSETS);
    places.advance(doc);
    places.nextPosition();
    SortedDocValues again = DocValues.getSorted(segment, Schema.ID);
    BytesRef id = BytesRef.deepCopyOf(again.lookupOrd(ordinal(doc, again)));
    return new Occurrence(segment, doc, id, places.startOffset(), places.endOffset());
  }

  /** The document of the least id; none where there are no postings. */
  private static int withLeastId(@Nullable PostingsEnum postings, SortedDocValues ids)
      throws IOException {
    int least = PostingsEnum.NO_MORE_DOCS;
    if (postings == null) {
      return least;
    }
    int ordinal = Integer.MAX_VALUE;
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      int next = ordinal(doc, ids);
      if (next < ordinal) {
        ordinal = next;
        least = doc;
      }
    }
    return least;
  }

  private static int ordinal(int doc, SortedDocValues ids) throws IOException {
    if (!ids.advanceExact(doc)) {
      throw new CorruptIndexException("a document without id", String.valueOf(doc));
    }
    return ids.ordValue();
  }

  /** A stretch of an article's text. */
  private record Occurrence(LeafReader segment, int doc, BytesRef id, int start, int end) {
    String read() throws IOException {
      return segment
          .storedFields()
          .document(doc, Set.of(Schema.TEXT))
          .get(Schema.TEXT)
          .substring(start, end);
    }
  }
}
