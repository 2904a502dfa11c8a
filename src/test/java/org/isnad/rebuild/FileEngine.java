package org.isnad.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.isnad.article.Article;
import org.isnad.engine.Clause;
import org.isnad.engine.Hit;
import org.isnad.engine.IndexBuilder;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchEngine;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.Snapshot;
import org.isnad.names.Lexicon;

/** An engine for tests: one file with an id and a text a line; its disk can be full. */
final class FileEngine implements SearchEngine {

  /** Articles kept by id, so that a test can also damage them. */
  final Map<String, Article> kept = new ConcurrentSkipListMap<>();

  final Map<String, Map<String, Set<String>>> facets = new ConcurrentSkipListMap<>();

  /** How many articles the disk has room for. */
  int room = Integer.MAX_VALUE;

  @Override
  public IndexBuilder build(Path directory) throws IOException {
    kept.clear();
    Files.writeString(directory.resolve("half"), "");
    return new IndexBuilder() {
      @Override
      public void add(Article article, Map<String, Set<String>> values) throws IOException {
        if (kept.size() >= room) {
          throw new IOException("No space left on device");
        }
        kept.put(article.id(), article);
        facets.put(article.id(), values);
      }

      @Override
      public void finish() throws IOException {
        Files.move(directory.resolve("half"), directory.resolve("whole"));
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Snapshot open(Path directory) {
    return new Snapshot() {
      @Override
      public int articles() {
        return kept.size();
      }

      @Override
      public Optional<Article> article(String id) {
        return Optional.ofNullable(kept.get(id));
      }

      @Override
      public int documents(String facet, String value) {
        return 0;
      }

      @Override
      public String written(String term) {
        return term;
      }

      @Override
      public Lexicon lexicon() {
        throw new UnsupportedOperationException();
      }

      @Override
      public long occurrences(String term) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int documents(String term) {
        throw new UnsupportedOperationException();
      }

      @Override
      public SearchAnswer search(SearchRequest request) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Hit> hit(String id, Clause clause) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void close() {}
    };
  }
}
