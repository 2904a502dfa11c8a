package org.isnad.json;

import java.util.List;
import org.isnad.article.Article;

/**
 * Damage that a reader does not see: what is written at {@code [start, end)} of the text is read
 * otherwise.
 *
 * @param written as it stands in the text; of what was mended in the text itself, in its file
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

  /** What an article's file has otherwise than its text, in the order of the text. */
  public static List<RepairJson> mended(Article article) {
    return article.account().mended().stream()
        .map(
            one ->
                new RepairJson(
                    one.span().start(),
                    one.span().end(),
                    one.written(),
                    one.span().of(article.text())))
        .toList();
  }
}
