package org.isnad.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days from a typed date: {@code 2024}, {@code 2024-04}, {@code 2024-04-21}, {@code a..b}, {@code
 * [a TO b]}, {@code {a TO b}} without its ends, {@code >=a} and its like.
 *
 * @param from the first day, null for open
 * @param to the last day, null for open
 * @param reversed whether the ends were typed in the wrong order
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to, boolean reversed) {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)\\s*(.+)");
  private static final Pattern BRACKETED =
      Pattern.compile("([\\[{])\\s*(\\S+)\\s+(?i:TO)\\s+([^\\s\\]}]+)\\s*([]}]?)");

  /** Empty if no date can be read from the text. */
  public static Optional<DateRange> of(String text) {
    try {
      return Optional.of(read(text.strip()));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static DateRange read(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      return between(
          bracketed.group(2),
          bracketed.group(1).equals("{"),
          bracketed.group(3),
          bracketed.group(4).equals("}"));
    }
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      return compared(compared.group(1), Period.of(compared.group(2)));
    }
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return between(text.substring(0, dots), false, text.substring(dots + 2), false);
    }
    Period period = Period.of(text);
    return new DateRange(period.first, period.last, false);
  }

  private static DateRange compared(String sign, Period period) {
    return switch (sign) {
      case ">=" -> new DateRange(period.first, null, false);
      case ">" -> new DateRange(period.last.plusDays(1), null, false);
      case "<=" -> new DateRange(null, period.last, false);
      case "<" -> new DateRange(null, period.first.minusDays(1), false);
      default -> new DateRange(period.first, period.last, false);
    };
  }

  private static DateRange between(String a, boolean afterA, String b, boolean beforeB) {
    @Nullable Period low = Period.orOpen(a);
    @Nullable Period high = Period.orOpen(b);
    if (low == null && high == null) {
      throw new DateTimeException("both ends are open");
    }
    boolean reversed = low != null && high != null && high.last.isBefore(low.first);
    if (reversed) {
      return between(b, beforeB, a, afterA).asReversed();
    }
    LocalDate from = low == null ? null : afterA ? low.last.plusDays(1) : low.first;
    LocalDate to = high == null ? null : beforeB ? high.first.minusDays(1) : high.last;
    if (from != null && to != null && to.isBefore(from)) {
      throw new DateTimeException("no day lies between the ends");
    }
    return new DateRange(from, to, false);
  }

  private DateRange asReversed() {
    return new DateRange(from, to, true);
  }

  /** A year, a month or a day. */
  private record Period(LocalDate first, LocalDate last) {

    static @Nullable Period orOpen(String text) {
      return text.isBlank() || text.equals("*") ? null : of(text);
    }

    static Period of(String text) {
      Matcher day = DAY.matcher(text.strip());
      if (!day.matches()) {
        throw new DateTimeException("not a date: " + text);
      }
      int year = Integer.parseInt(day.group(1));
      if (day.group(2) == null) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(day.group(2)));
      if (day.group(3) == null) {
        return new Period(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate exact = month.atDay(Integer.parseInt(day.group(3)));
      return new Period(exact, exact);
    }
  }
}
