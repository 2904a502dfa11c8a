package org.isnad.compose;

import org.isnad.page.PageArticle;
import org.isnad.view.Question;
import org.jspecify.annotations.Nullable;

/** Leads from an article back to the results it was found in, and to its neighbours there. */
public final class PageSteps {
  private PageSteps() {}

  /**
   * The steps of an article.
   *
   * @param number of the article in the results, from 1; 0 if it is not among them
   * @param previous the id of the result before, null if there is none
   * @param next the id of the result after, null if there is none
   */
  public static PageArticle.Steps of(
      Question question, int number, int total, @Nullable String previous, @Nullable String next) {
    PageUrl results = new PageUrl("/search", question.parameters()).without("hit");
    int page = (Math.max(1, number) - 1) / Math.max(1, question.size()) + 1;
    PageUrl back = page > 1 ? results.set("page", String.valueOf(page)) : results;
    String place =
        number == 0
            ? "not among the results"
            : PageWords.number(number) + " of " + PageWords.number(total);
    return new PageArticle.Steps(
        back.toString(),
        place,
        neighbour(results, previous, number - 1),
        neighbour(results, next, number + 1));
  }

  private static @Nullable String neighbour(PageUrl results, @Nullable String id, int number) {
    return id == null
        ? null
        : results.at("/doc/" + id).set("hit", String.valueOf(number)).toString();
  }
}
