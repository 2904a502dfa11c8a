package org.isnad.rebuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.engine.SearchEngine;
import org.isnad.engine.Snapshot;
import org.isnad.generation.Generation;
import org.isnad.generation.RecordHashes.Entry;

/** Recomputes the hash of every article from the index itself. */
public final class RecordCheck {

  private static final int MOST_SAID = 20;

  private RecordCheck() {}

  /**
   * Compares what the index holds with what its manifest says, article by article.
   *
   * @return one sentence for each fault, the first twenty; empty if there is none
   */
  public static List<String> of(Generation generation, SearchEngine engine) throws IOException {
    var faults = new ArrayList<String>();
    List<Entry> entries = generation.records();
    try (Snapshot snapshot = engine.open(generation.index())) {
      if (snapshot.articles() != entries.size()) {
        faults.add(
            "the index holds %d articles, but the manifest lists %d"
                .formatted(snapshot.articles(), entries.size()));
      }
      for (Entry entry : entries) {
        check(entry, snapshot.article(entry.id())).ifPresent(faults::add);
        if (faults.size() == MOST_SAID) {
          break;
        }
      }
    }
    return List.copyOf(faults);
  }

  private static Optional<String> check(Entry entry, Optional<Article> article) {
    if (article.isEmpty()) {
      return Optional.of("article " + entry.id() + " is not in the index");
    }
    boolean same = RecordHash.of(article.get()).equals(entry.sha256());
    return same
        ? Optional.empty()
        : Optional.of("article " + entry.id() + " is not as it was when it was indexed");
  }
}
