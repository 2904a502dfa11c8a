package org.isnad.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages print a day, in the letters and calendars of the region and of Europe. */
final class DayForms {
  /** A name of a month; in Arabic and Kurdish some have two words, or two names with a slash. */
  private static final String MONTH =
      "(?:\\p{L}[\\p{L}\\p{M}]{2,}(?:\\.|[12](?=\\s?/))?|آب|ئاب)"
          + "(?:\\s(?:ال)?(?:[أا]ول|ثاني|یەکەمی?|دووەمی?)(?!\\p{L}))?";

  private static final String TWO =
      "\\p{IsArabic}{2,12}(?:\\s(?:ال)?(?:[أا]ول[ىي]?|ثاني[ةه]?|ثانی|آخرة?|قعد[ةه]|حج[ةه]))?";

  /** A weekday tells which of two numbers is the month. */
  private static final String WEEKDAY = "(?:\\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\\p{L}{0,6}\\.?,? )?";

  /** A day in three parts. */
  static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:%s\\d{1,2}(?:st|nd|rd|th|er|º|ی)?[./\\s-]+(?:de |من )?(?:\\d{1,2}|%s(?:\\s?/\\s?%s)?)"
                  .formatted(WEEKDAY, MONTH, MONTH)
              + "[,،./\\s-]+(?:de )?(?:19|20)\\d\\d"
              + "|\\p{L}[\\p{L}\\p{M}]{2,}[.,]?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:[,.]\\s*|\\s+)(?:19|20)\\d\\d"
              + "|\\p{L}{3,9} \\d{1,2} \\d\\d:\\d\\d(?::\\d\\d)?(?: \\p{Lu}{1,5})? (?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d\\. \\p{L}[\\p{L}\\p{M}]{2,} \\d{1,2}"
              + "|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2})(?!\\d)"
              + "|(?<!\\d)(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日");

  private static final Pattern YEAR = Pattern.compile("(?U)(?:19|20)\\d\\d|(?:١٩|٢٠|۱۹|۲۰)\\d\\d");

  /** One by the Hijri or the Persian calendar. */
  static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2}\\s+%s[،,\\s]+1[34]\\d\\d".formatted(TWO)
              + "|1[34]\\d\\d([./-])\\d{1,2}\\1\\d{1,2})(?!\\d)");

  /** A year of two digits is one where a time stands beside the day, or nothing else does. */
  private static final Pattern SHORT_DAY =
      Pattern.compile(
          "(?<![\\d./:-])(?:(?<day1>\\d\\d?([./-])\\d\\d?\\2)(?<year1>\\d\\d)(?![\\d./:%-])"
              + "(?=\\W{0,4}$|.{0,5}\\d{1,2}:\\d\\d)"
              + "|(?<=\\d{1,2}:\\d\\d.{1,5})(?<day2>\\d\\d?([./])\\d\\d?\\5)(?<year2>\\d\\d)(?![\\d./:%])"
              + "|(?<day3>\\d\\d?[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?[ -])['’]?"
              + "(?<year3>\\d\\d)(?![\\d./:%])(?=\\W{0,4}$|.{0,5}\\d{1,2}:\\d\\d))");

  private static final int SHORT_FORMS = 3;

  /**
   * A month without a day, at the end of a line of a few words: {@code par Samir Aoun, février
   * 2026}.
   */
  static final Pattern MONTH_ALONE =
      Pattern.compile("(?<!\\d[.,/]?\\s?)(?<!\\p{L})%s\\s+(?:19|20)\\d\\d$".formatted(MONTH));

  private DayForms() {}

  /**
   * A day whose year has two digits.
   *
   * @param start where it begins in its line
   * @param whole with all digits of the year
   * @param end where it ends in its line
   */
  record ShortDay(int start, String whole, int end) {}

  /** The first one of a line; null if it has none. */
  static @Nullable ShortDay shortDay(String line) {
    Matcher day = SHORT_DAY.matcher(line);
    if (!day.find()) {
      return null;
    }
    for (int form = 1; form <= SHORT_FORMS; form++) {
      String written = day.group("day" + form);
      String year = "year" + form;
      if (written != null) {
        return new ShortDay(day.start(), written + "20" + day.group(year), day.end(year));
      }
    }
    throw new IllegalStateException(SHORT_DAY + " found a day in none of its forms: " + line);
  }

  /** With {@code 13.07.2025} for {@code 13.07.25}. */
  static String withWholeYear(String line) {
    ShortDay day = shortDay(line);
    return day == null
        ? line
        : line.substring(0, day.start()) + day.whole() + line.substring(day.end());
  }

  /** The first day of a text; null if it has none. */
  static @Nullable String in(String text) {
    Matcher day = DAY.matcher(text);
    return day.find() ? plain(day.group()) : null;
  }

  /** Whether a text has a year, in whatever digits. */
  static boolean hasYear(String text) {
    return YEAR.matcher(text).find();
  }

  /** Whether what is told as a day has at least a year, by whatever calendar. */
  static boolean isDay(String value) {
    return hasYear(value) || OTHER_DAY.matcher(Masthead.withLatinDigits(value)).find();
  }

  /** {@code 12 / 07 / 2025} is {@code 12/07/2025}, and a month's number no part of its name. */
  static String plain(String day) {
    return day.replaceAll("\\p{L}+[12]\\s?/\\s?(?=\\p{L})", "")
        .replaceAll("(?<=\\d)\\s*([./-])\\s*(?=\\d)", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A day as ISO 8601 writes it, of numbers that may be of one digit. */
  static String written(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, Integer.valueOf(month), Integer.valueOf(day));
  }
}
