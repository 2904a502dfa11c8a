package org.isnad.compose;

import org.isnad.article.Article;
import org.isnad.article.Role;
import org.isnad.article.Span;

/** What an article is called in a list: its title, or how it begins. */
final class PageTitle {
  private static final int UNTITLED_LENGTH = 72;

  private PageTitle() {}

  /** The title, or the first words of the text. */
  static String of(Article article) {
    return article.title().orElseGet(() -> firstWords(article));
  }

  private static String firstWords(Article article) {
    Span first =
        article.parts().stream()
            .filter(part -> part.role() == Role.BODY)
            .findFirst()
            .map(part -> part.span())
            .orElse(new Span(0, article.text().length()));
    String text = article.readable(first).strip().replaceAll("\\s+", " ");
    if (text.length() <= UNTITLED_LENGTH) {
      return text.isEmpty() ? "no text" : text;
    }
    int space = text.lastIndexOf(' ', UNTITLED_LENGTH);
    return text.substring(0, space > 0 ? space : UNTITLED_LENGTH) + " …";
  }
}
