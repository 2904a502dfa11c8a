package org.isnad.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of it as systems write them.
 *
 * @param at by the clock that it names
 * @param utc whether that is UTC, as it says
 */
record Moment(LocalDateTime at, boolean utc) {
  private static final String TIME =
      "(?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?\\s?(?<zone>.*)";

  /** {@code 2024-05-02T23:10:00Z}. */
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)[T ]" + TIME);

  /** {@code Thu, 02 May 2024 23:10:00 +0000} and {@code Thu May 02 2024 23:10:00 GMT+0000}. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}{3},? )?(?:(?<day>\\d{1,2}) (?<month>\\p{L}{3})"
              + "|(?<month2>\\p{L}{3}) (?<day2>\\d{1,2})),? (?<year>\\d{4}),? "
              + TIME);

  private static final Pattern UTC =
      Pattern.compile("(?:Z|(?:GMT|UTC)?(?:[+-]00:?00)?)(?: ?\\(.{3,40}\\))?");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Null where it is written otherwise. */
  static @Nullable Moment of(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher words = WORDS.matcher(text);
    try {
      if (iso.matches()) {
        return at(iso, number(iso, "month"), number(iso, "day"));
      } else if (words.matches()) {
        boolean first = words.group("day") != null;
        String month = words.group(first ? "month" : "month2").toLowerCase(Locale.ROOT);
        return at(words, MONTHS.indexOf(month) / 3 + 1, number(words, first ? "day" : "day2"));
      }
    } catch (DateTimeException none) {
      return null;
    }
    return null;
  }

  private static Moment at(Matcher matcher, int month, int day) {
    String zone = matcher.group("zone").strip();
    return new Moment(
        LocalDateTime.of(
            number(matcher, "year"),
            month,
            day,
            number(matcher, "hour"),
            number(matcher, "minute")),
        !zone.isEmpty() && UTC.matcher(zone).matches());
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  LocalDate day() {
    return at.toLocalDate();
  }
}
