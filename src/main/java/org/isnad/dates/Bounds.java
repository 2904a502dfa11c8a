package org.isnad.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.relative.Period;
import org.jspecify.annotations.Nullable;

/**
 * Between which days an article without a date was published, the narrower the more is said. What
 * contradicts an earlier bound is left out: of two readings one is wrong, and nobody knows which.
 */
final class Bounds {
  private final String reason;
  private final List<Span> seen = new ArrayList<>();
  private @Nullable Bound from;
  private @Nullable Bound to;

  private record Bound(LocalDate day, String why, List<Span> evidence) {}

  /**
   * Nothing said yet.
   *
   * @param reason why there is no date, in words
   * @param seen what says so
   */
  Bounds(String reason, Span... seen) {
    this.reason = reason;
    this.seen.addAll(List.of(seen));
  }

  /** No earlier than a day. */
  void notBefore(LocalDate day, String why, Span... evidence) {
    boolean narrower = from == null || day.isAfter(from.day);
    if (narrower && (to == null || !day.isAfter(to.day))) {
      from = new Bound(day, why, List.of(evidence));
    }
  }

  /** No later than a day. */
  void notAfter(LocalDate day, String why, Span... evidence) {
    boolean narrower = to == null || day.isBefore(to.day);
    if (narrower && (from == null || !day.isBefore(from.day))) {
      to = new Bound(day, why, List.of(evidence));
    }
  }

  /** Within a period, unless that contradicts what is known. */
  void within(Period days, String why, Span... evidence) {
    boolean apart =
        (from != null && from.day.isAfter(days.to()))
            || (to != null && to.day.isBefore(days.from()));
    if (!apart) {
      notBefore(days.from(), why, evidence);
      notAfter(days.to(), why, evidence);
    }
  }

  /** A date that has a value only where both bounds are one day. */
  ArticleDate date() {
    LocalDate first = from == null ? null : from.day;
    LocalDate last = to == null ? null : to.day;
    boolean day = first != null && first.equals(last);
    return new ArticleDate(
        day ? first : null,
        day ? Precision.DAY : Precision.NONE,
        first,
        last,
        reason + between(),
        first == null && last == null ? "none" : "text",
        evidence());
  }

  private String between() {
    if (from != null && to != null && from.why.equals(to.why)) {
      return from.day.equals(to.day)
          ? "; on %s, %s".formatted(from.day, from.why)
          : "; between %s and %s, %s".formatted(from.day, to.day, from.why);
    }
    String before = from == null ? "" : "; not before %s, %s".formatted(from.day, from.why);
    return to == null ? before : "%s; not after %s, %s".formatted(before, to.day, to.why);
  }

  private List<Span> evidence() {
    Stream<Span> bounds =
        Stream.of(from, to).filter(Objects::nonNull).flatMap(bound -> bound.evidence.stream());
    return Stream.concat(seen.stream(), bounds).distinct().sorted().toList();
  }
}
