package org.isnad.gazetteer;

import java.time.LocalDate;
import org.isnad.article.ArticleDate;
import org.jspecify.annotations.Nullable;

/** From when to when, both inclusive. */
record Years(int first, int last) {

  static final Years ALL = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Those in which an article may have been written. */
  static Years of(ArticleDate date) {
    LocalDate value = date.value();
    return new Years(year(date.from(), value, ALL.first()), year(date.to(), value, ALL.last()));
  }

  private static int year(@Nullable LocalDate bound, @Nullable LocalDate value, int open) {
    if (bound != null) {
      return bound.getYear();
    }
    return value != null ? value.getYear() : open;
  }
}
