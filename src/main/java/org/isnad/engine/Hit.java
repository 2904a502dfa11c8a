package org.isnad.engine;

import java.time.Instant;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article found.
 *
 * @param article without its mentions where it is one of a page of results
 * @param indexed when it was taken in; an article keeps that time through updates and rebuilds
 * @param marks every place that matched, in the order of the text
 * @param story the other articles of its story, as asked; null if it stands alone
 * @param explanation the arithmetic of the score, if asked for
 */
public record Hit(
    Article article,
    Instant indexed,
    double score,
    List<Mark> marks,
    @Nullable Story story,
    @Nullable String explanation) {

  /** Copies the list. */
  public Hit {
    marks = List.copyOf(marks);
  }

  /**
   * The story an article belongs to.
   *
   * @param id as in {@link Article#story}
   * @param articles how many it has in all, this one included
   * @param others all but this one, by date and then by id, those without a date last; empty where
   *     results are not grouped
   */
  public record Story(String id, int articles, List<Member> others) {
    /** Copies the list. */
    public Story {
      others = List.copyOf(others);
    }
  }

  /**
   * An article of the same story.
   *
   * @param article without its mentions
   * @param found whether it is among the results too
   */
  public record Member(Article article, boolean found) {}

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
