package org.isnad.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its text says.
 *
 * @param value the day, or the first day of the month or year; null if the text does not say
 * @param precision how exact {@code value} is
 * @param from earliest possible day, null if nothing bounds it
 * @param to latest possible day, null if nothing bounds it
 * @param reason in words, for the reader
 * @param source as in {@link Sourced#from}
 */
public record ArticleDate(
    @Nullable LocalDate value,
    Precision precision,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String reason,
    String source,
    List<Span> evidence) {

  /** How exact a date is. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    NONE
  }

  /** Copies the list and checks that a value lies in its range. */
  public ArticleDate {
    evidence = List.copyOf(evidence);
    if ((value == null) != (precision == Precision.NONE)) {
      throw new IllegalArgumentException("a date has a value if and only if it has a precision");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the range ends before it begins: " + from + ".." + to);
    }
  }

  /** The value as exactly as it is known: a day, a month or a year; null if there is none. */
  public @Nullable String written() {
    if (value == null) {
      return null;
    }
    int length =
        switch (precision) {
          case DAY, NONE -> 10;
          case MONTH -> 7;
          case YEAR -> 4;
        };
    return value.toString().substring(0, length);
  }

  /** The same for another reason. */
  public ArticleDate because(String other) {
    return new ArticleDate(value, precision, from, to, other, source, evidence);
  }

  /** No date at all, for the given reason. */
  public static ArticleDate unknown(String reason) {
    return new ArticleDate(null, Precision.NONE, null, null, reason, "none", List.of());
  }
}
