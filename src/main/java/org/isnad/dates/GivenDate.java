package org.isnad.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.calendar.PrintedDate;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/** The date that was given beside the text: by a sidecar, by metadata or by a field of a record. */
public final class GivenDate {
  private static final Pattern BARE = Pattern.compile("\\s*(\\d{4})(?:-(0[1-9]|1[0-2]))?\\s*");
  private static final Pattern COMPACT = Pattern.compile("\\s*\\d{8}\\s*");

  private final @Nullable Said said;
  private final DayOrder order;

  GivenDate(RawArticle raw, DayOrder order) {
    this.said = raw.given().date();
    this.order = order;
  }

  /**
   * Whether a date was given beside a text that is none: of the year 0, or the 30th of February.
   */
  public static boolean isNoDay(RawArticle raw) {
    Said said = raw.given().date();
    return said != null && isNoDay(said);
  }

  private static boolean isNoDay(Said said) {
    return !BARE.matcher(said.value()).matches() && day(said) == null;
  }

  /** When the article was published; null if that was not given, or is no date. */
  @Nullable ArticleDate publication() {
    return said == null || said.isOfChange() ? null : read(said);
  }

  /** When the article was last changed; null if that was not given, or is no date. */
  @Nullable ArticleDate change() {
    return said != null && said.isOfChange() ? read(said) : null;
  }

  /** Says that something was given which is no date; null if nothing was, or it is one. */
  @Nullable String complaint() {
    return said == null || !isNoDay(said)
        ? null
        : "%s says “%s”, which is no day".formatted(said.where(), said.value());
  }

  private @Nullable ArticleDate read(Said said) {
    String reason = "%s says %s".formatted(said.where(), said.value());
    Matcher bare = BARE.matcher(said.value());
    if (bare.matches()) {
      boolean month = bare.group(2) != null;
      LocalDate value =
          LocalDate.of(
              Integer.parseInt(bare.group(1)), month ? Integer.parseInt(bare.group(2)) : 1, 1);
      return Dates.said(
          value, month ? Precision.MONTH : Precision.YEAR, reason, said.from(), List.of());
    }
    PrintedDate day = day(said);
    return day == null ? null : order.said(day, said.value(), reason, said.from(), List.of());
  }

  private static @Nullable PrintedDate day(Said said) {
    return PrintedDate.in(said.value().strip() + clock(said.value())).stream()
        .findFirst()
        .filter(date -> said.from().equals("sidecar") || !Dates.isZero(date.value()))
        .orElse(null);
  }

  /** Eight digits alone are a date only where a date is told; a clock after them says so. */
  private static String clock(String value) {
    return COMPACT.matcher(value).matches() ? "T00" : "";
  }
}
