package org.isnad.view;

import java.util.List;
import org.isnad.article.Span;

/**
 * A sentence of an article, or the middle of a long one.
 *
 * @param text as a reader reads it, never with markup
 * @param marks pairs of start and end in {@code text}, in order
 * @param role the part of the article, as in URLs
 * @param span in the article's one text
 * @param href the article's page, opened at the first mark
 */
public record Snippet(String text, List<List<Integer>> marks, String role, Span span, String href) {

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }
}
