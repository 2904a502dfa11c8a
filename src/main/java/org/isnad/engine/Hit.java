package org.isnad.engine;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article found.
 *
 * @param article without its mentions where it is one of a page of results
 * @param marks every place that matched, in the order of the text
 * @param explanation the arithmetic of the score, if asked for
 */
public record Hit(Article article, double score, List<Mark> marks, @Nullable String explanation) {

  /** Copies the list. */
  public Hit {
    marks = List.copyOf(marks);
  }

  /**
   * One place that matched.
   *
   * @param terms what matched there, with the prefix of their kinds; more than one for a phrase
   */
  public record Mark(Role role, Span span, List<String> terms) {
    /** Copies the list. */
    public Mark {
      terms = List.copyOf(terms);
    }
  }
}
