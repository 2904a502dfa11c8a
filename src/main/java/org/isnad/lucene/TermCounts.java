package org.isnad.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.isnad.article.Role;
import org.isnad.lexicon.Remembered;

/**
 * How often the terms of an index stand in it. To plan a query and to weigh it asks for the same
 * ones again and again, and each answer takes a look into a dictionary for every part of an
 * article. Safe to share between threads.
 */
final class TermCounts {
  private static final int REMEMBERED = 100_000;

  /**
   * Of one term.
   *
   * @param documents the most that one part of an article has it in
   * @param inBodies how often it stands in bodies
   */
  private record Count(int documents, long inBodies) {}

  private final IndexReader reader;
  private final Remembered<String, Count, IOException> counts =
      new Remembered<>(REMEMBERED, this::read);

  TermCounts(IndexReader reader) {
    this.reader = reader;
  }

  /** Documents with a term of the index, in whichever part of an article has the most. */
  int documents(String term) throws IOException {
    return counts.get(term).documents();
  }

  /** How often a term of the index stands in bodies. */
  long inBodies(String term) throws IOException {
    return counts.get(term).inBodies();
  }

  private Count read(String term) throws IOException {
    int most = 0;
    for (Role role : Role.values()) {
      most = Math.max(most, reader.docFreq(new Term(Schema.field(role), term)));
    }
    return new Count(most, reader.totalTermFreq(new Term(Schema.field(Role.BODY), term)));
  }
}
