package org.isnad.rebuild;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.engine.IndexBuilder;
import org.isnad.ledger.Text;
import org.isnad.raw.RawArticle;
import org.isnad.story.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What a worker does with a raw article that is new. Safe for many threads.
 *
 * @param builder where articles go; null to only look at them
 * @param came when an article came, by its id
 */
record Indexing(
    Recipe recipe, @Nullable IndexBuilder builder, Function<String, Instant> came, Books books) {

  private static final System.Logger LOG = System.getLogger(Indexing.class.getName());

  /** Extracts an article and puts it where it belongs; one that cannot be is noted. */
  void index(RawArticle raw) throws IOException {
    Article article;
    try {
      article = recipe.extraction().apply(raw);
    } catch (RuntimeException e) { // a fault of ours with one text must not cost the others
      LOG.log(Level.DEBUG, raw.origin(), e);
      String id = recipe.identity().apply(raw);
      books.fault(id, "could not be extracted, a fault of Isnad: " + e);
      return;
    }
    if (builder != null) {
      builder.add(article, recipe.facets().of(article), came.apply(article.id()));
    }
    books.index(article.id());
    if (!books.texts().isFilled(books.texts().find(article.id()))) {
      books.put(text(article));
    }
  }

  private static Text text(Article article) {
    return new Text(
        article.id(),
        SameText.of(article),
        RecordHash.bare(article),
        (article.outlet() == null ? Text.OUTLET : 0)
            | (article.date().value() == null ? Text.DATE : 0)
            | (article.title().isEmpty() ? Text.TITLE : 0),
        Sketch.of(article.body()));
  }

  /** Writes what this thread has gathered for the index. */
  void flush() throws IOException {
    if (builder != null) {
      builder.flush();
    }
  }
}
