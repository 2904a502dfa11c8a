package org.isnad.calendar;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of the week in text. */
public final class Weekdays {
  public static final String PATTERN =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})";

  private static final Pattern ANY =
      Pattern.compile(
          "(?<!\\p{L})(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs)?(?!\\p{L})");

  private Weekdays() {}

  public static DayOfWeek day(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The first one named, short or long; null if none is. */
  public static @Nullable DayOfWeek first(String text) {
    Matcher found = ANY.matcher(text);
    if (!found.find()) {
      return null;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(found.group(1).toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    return null;
  }
}
