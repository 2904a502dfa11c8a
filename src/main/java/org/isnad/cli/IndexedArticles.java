package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.engine.Snapshot;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;

/** The articles of the index being served, one after the other. */
record IndexedArticles(Generation generation, Workshop workshop) {

  static IndexedArticles of(Path data) throws IOException {
    Generation current = new Generations(data).requireCurrent();
    return new IndexedArticles(current, Workshop.load(current.config()));
  }

  void forEach(Consumer<Article> reader) throws IOException {
    try (Snapshot snapshot = workshop.tools().engine().open(generation.index())) {
      for (var record : generation.records()) {
        snapshot.article(record.id()).ifPresent(reader);
      }
    }
  }
}
