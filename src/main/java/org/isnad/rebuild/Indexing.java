package org.isnad.rebuild;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.dates.GivenDate;
import org.isnad.engine.IndexBuilder;
import org.isnad.ledger.Text;
import org.isnad.raw.RawArticle;
import org.isnad.story.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What a worker does with raw articles that are new. Safe for many threads.
 *
 * @param builder where articles go; null to only look at them
 * @param came when an article came, by its id
 */
record Indexing(
    Recipe recipe, @Nullable IndexBuilder builder, Function<String, Instant> came, Books books) {

  private static final System.Logger LOG = System.getLogger(Indexing.class.getName());

  /** Extracts articles and puts them where they belong; one that cannot be extracted is noted. */
  void index(List<RawArticle> raw) throws IOException {
    List<Extracted> articles = new ArrayList<>(raw.size());
    for (RawArticle one : raw) {
      extract(one, articles);
    }
    if (builder != null) {
      for (Extracted each : articles) {
        Article article = each.article();
        builder.add(article, recipe.facets().of(article), came.apply(article.id()));
      }
    }
    for (Extracted each : articles) {
      book(each);
    }
  }

  /**
   * What was read of one.
   *
   * @param noDay whether a date was given that is none
   */
  private record Extracted(Article article, boolean noDay) {}

  private void extract(RawArticle raw, List<Extracted> articles) throws IOException {
    try {
      articles.add(new Extracted(recipe.extraction().apply(raw), GivenDate.isNoDay(raw)));
    } catch (RuntimeException e) { // a fault of ours with one text must not cost the others
      LOG.log(Level.DEBUG, raw.origin(), e);
      String id = recipe.identity().apply(raw);
      books.fault(id, "could not be extracted, a fault of Isnad: " + e);
    }
  }

  private void book(Extracted extracted) throws IOException {
    String id = extracted.article().id();
    books.index(id);
    if (!books.texts().isFilled(books.texts().find(id))) {
      books.put(text(extracted.article(), extracted.noDay()));
    }
  }

  private static Text text(Article article, boolean noDay) {
    return new Text(
        article.id(),
        SameText.of(article),
        RecordHash.bare(article),
        (article.outlet() == null ? Text.OUTLET : 0)
            | (article.date().value() == null ? Text.DATE : 0)
            | (article.title().isEmpty() ? Text.TITLE : 0)
            | (noDay ? Text.NO_DAY : 0),
        Sketch.of(article.body()));
  }

  /** Writes what this thread has gathered for the index. */
  void flush() throws IOException {
    if (builder != null) {
      builder.flush();
    }
  }
}
