package org.isnad.compose;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.article.ArticleDate;
import org.jspecify.annotations.Nullable;

/** An article's date in words, unknown ones included. */
final class PageDate {
  private PageDate() {}

  /** {@code 22 Apr 2024}, {@code Apr 2024}, {@code undated, 22–24 Apr 2024}. */
  static String of(ArticleDate date) {
    if (date.precision() == ArticleDate.Precision.NONE) {
      return undated(date.from(), date.to());
    }
    LocalDate value = Objects.requireNonNull(date.value());
    String day = PageWords.day(value);
    return switch (date.precision()) {
      case YEAR -> String.valueOf(value.getYear());
      case MONTH -> day.substring(day.indexOf(' ') + 1);
      default -> day;
    };
  }

  private static String undated(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "undated" : "undated, not after " + PageWords.day(to);
    }
    return to == null
        ? "undated, not before " + PageWords.day(from)
        : "undated, " + PageWords.range(from, to);
  }

  /** Whether the text says when it was published. */
  static boolean stated(ArticleDate date) {
    return date.precision() != ArticleDate.Precision.NONE;
  }

  /** {@code – the dateline: 22 April 2024}: what says so; empty where nothing does. */
  static String why(ArticleDate date) {
    String reason = date.reason().strip();
    return reason.isEmpty() ? "" : "– " + reason;
  }
}
