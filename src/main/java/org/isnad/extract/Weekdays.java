package org.isnad.extract;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.extract.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Days of the week in text. */
final class Weekdays {
  static final String PATTERN =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})";

  private static final Pattern ANY =
      Pattern.compile(
          "(?<!\\p{L})(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday|s|rs)?(?!\\p{L})");

  private Weekdays() {}

  static DayOfWeek day(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The first one named, short or long; null if none is. */
  static @Nullable DayOfWeek first(String text) {
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

  /** Where the body speaks of the late hours of a weekday; null if it does not. */
  static @Nullable Span late(Layout layout, DayOfWeek day) {
    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    Pattern late =
        Pattern.compile("(?i:late (?:on )?)" + name + "\\b|\\b" + name + "(?:['’]s)? night\\b");
    for (Block block : layout.all(Kind.BODY).toList()) {
      Matcher found = late.matcher(layout.text()).region(block.span().start(), block.span().end());
      if (found.find()) {
        return new Span(found.start(), found.end());
      }
    }
    return null;
  }
}
