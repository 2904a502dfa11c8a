package org.isnad.json;

import java.util.List;
import org.isnad.article.Article;

/**
 * Damage in the text that a reader does not see: {@code [start, end)} of it is read otherwise.
 *
 * @param written as it stands in the text
 * @param read as a reader reads it
 */
public record RepairJson(int start, int end, String written, String read) {

  /** All of an article, in the order of its text. */
  public static List<RepairJson> of(Article article) {
    return article.repairs().stream()
        .map(
            repair ->
                new RepairJson(
                    repair.span().start(),
                    repair.span().end(),
                    repair.span().of(article.text()),
                    repair.replacement()))
        .toList();
  }
}
