package org.isnad.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date and what it rests on.
 *
 * @param value {@code 2024}, {@code 2024-04} or {@code 2024-04-21}, as exact as it is known
 * @param precision {@code day}, {@code month}, {@code year} or {@code none}
 * @param source where it is from, as {@link org.isnad.article.Sourced#from}
 */
public record DateJson(
    @Nullable String value,
    String precision,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String reason,
    String source,
    List<Evidence> evidence) {

  /** Words of the article, and where they stand in its text. */
  public record Evidence(String text, List<Integer> span) {

    static Evidence of(Article article, Span span) {
      return new Evidence(span.of(article.text()), List.of(span.start(), span.end()));
    }

    static List<Evidence> of(Article article, List<Span> spans) {
      return spans.stream().map(span -> of(article, span)).toList();
    }
  }

  static DateJson of(Article article) {
    ArticleDate date = article.date();
    return new DateJson(
        date.written(),
        date.precision().name().toLowerCase(Locale.ROOT),
        date.from(),
        date.to(),
        date.reason(),
        date.source(),
        Evidence.of(article, date.evidence()));
  }
}
