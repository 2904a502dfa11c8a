package org.isnad.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.Reckoning;

/** Makes the dates that {@link DateFinder} answers with. */
final class Dates {
  private static final Set<LocalDate> ZEROS =
      Set.of(LocalDate.EPOCH, LocalDate.of(1900, 1, 1), LocalDate.of(1904, 1, 1));

  private Dates() {}

  /** A date that something says outright. */
  static ArticleDate said(PrintedDate date, String reason, String source, List<Span> evidence) {
    int slack = date.reckoning().slack();
    String counted =
        date.reckoning() == Reckoning.GREGORIAN
            ? reason
            : "%s (%s, %s)"
                .formatted(reason, date.value(), date.reckoning().name().toLowerCase(Locale.ROOT));
    return new ArticleDate(
        date.value(),
        date.precision(),
        date.value().minusDays(slack),
        date.last().plusDays(slack),
        counted,
        source,
        evidence);
  }

  static ArticleDate said(
      LocalDate value, Precision precision, String reason, String source, List<Span> evidence) {
    return new ArticleDate(
        value, precision, value, last(value, precision), reason, source, evidence);
  }

  /** No date, but no earlier than a day. */
  static ArticleDate notBefore(LocalDate from, String reason, List<Span> evidence) {
    return new ArticleDate(null, Precision.NONE, from, null, reason, "text", evidence);
  }

  static ArticleDate ranged(ArticleDate date, LocalDate from, LocalDate to, String reason) {
    return new ArticleDate(
        date.value(), date.precision(), from, to, reason, date.source(), date.evidence());
  }

  /** Whether a day is what programs print where they know none: the zero of their clock. */
  static boolean isZero(LocalDate day) {
    return ZEROS.contains(day);
  }

  private static LocalDate last(LocalDate value, Precision precision) {
    return switch (precision) {
      case MONTH -> value.plusMonths(1).minusDays(1);
      case YEAR -> value.plusYears(1).minusDays(1);
      default -> value;
    };
  }
}
