package org.isnad.service;

import java.util.List;
import org.isnad.engine.SearchAnswer;
import org.isnad.plan.Plan;
import org.isnad.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the results of a search.
 *
 * @param number from 1; 0 if it is not among them, or too far down to be looked for
 * @param total results in all
 * @param previous the id of the result before, null if there is none
 * @param next the id of the result after, null if there is none
 */
public record Neighbours(int number, int total, @Nullable String previous, @Nullable String next) {

  /** How far down an article is looked for whose number the reader does not say. */
  private static final int LOOK = 200;

  /**
   * Finds the neighbours of an article.
   *
   * @param number where the reader says it stands, 0 if not said
   */
  public static Neighbours of(
      OpenIndex index, String id, int number, Question question, Plan plan) {
    int offset = Math.max(0, number - 2);
    int size = number == 0 ? LOOK : 3;
    SearchAnswer answer = index.snapshot().search(question.window(offset, size).request(plan));
    List<String> ids = answer.hits().stream().map(hit -> hit.article().id()).toList();
    int at = ids.indexOf(id);
    if (at < 0) {
      return number == 0
          ? new Neighbours(0, answer.total(), null, null)
          : of(index, id, 0, question, plan);
    }
    return new Neighbours(
        offset + at + 1,
        answer.total(),
        at > 0 ? ids.get(at - 1) : null,
        at + 1 < ids.size() ? ids.get(at + 1) : null);
  }
}
