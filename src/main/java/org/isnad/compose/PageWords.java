package org.isnad.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and counted nouns as the page writes them. */
public final class PageWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final char THIN_SPACE = '\u2009';

  private PageWords() {}

  /** {@code 12 345}, with thin spaces. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', THIN_SPACE);
  }

  /** {@code 1 article}, {@code 2 articles}. */
  public static String count(long number, String noun) {
    return number(number) + " " + (number == 1 ? noun : noun + "s");
  }

  /** {@code 22 Apr 2024}. */
  public static String day(LocalDate day) {
    return day.format(DAY).replace("Sept", "Sep");
  }

  /** {@code 22 Apr 2024, 18:30 UTC}. */
  public static String moment(Instant moment) {
    var utc = moment.atOffset(ZoneOffset.UTC);
    return "%s, %tR UTC".formatted(day(utc.toLocalDate()), utc);
  }

  /** {@code 22–24 Apr 2024}, {@code after 4 Dec 2023}; empty if both ends are open. */
  public static String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : "until " + day(to);
    }
    if (to == null) {
      return "since " + day(from);
    }
    return from.equals(to) ? day(from) : shared(from, to);
  }

  private static String shared(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return day(from).replace(" " + from.getYear(), "") + " – " + day(to);
    }
    return from.getDayOfMonth() + "–" + day(to);
  }
}
