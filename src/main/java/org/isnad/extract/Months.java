package org.isnad.extract;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of the months in English and French and, in Arabic, of Egypt and of the Levant. */
final class Months {
  /** One group: a month's name, with an optional full stop after it. */
  static final String PATTERN;

  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Pattern MONTH_AND_DAY;
  private static final Pattern DAY_AND_MONTH;

  static {
    String[] names = {
      "january|jan|janvier|يناير|كانون الثاني",
      "february|feb|février|fevrier|فبراير|شباط",
      "march|mar|mars|مارس|آذار",
      "april|apr|avril|أبريل|ابريل|نيسان",
      "may|mai|مايو|أيار",
      "june|jun|juin|يونيو|حزيران",
      "july|jul|juillet|يوليو|تموز",
      "august|aug|août|aout|أغسطس|آب",
      "september|sept|sep|septembre|سبتمبر|أيلول",
      "october|oct|octobre|أكتوبر|تشرين الأول",
      "november|nov|novembre|نوفمبر|تشرين الثاني",
      "december|dec|décembre|decembre|ديسمبر|كانون الأول"
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split("\\|", -1)) {
        NUMBERS.put(name, i + 1);
      }
    }
    PATTERN = "(?<!\\p{L})(" + String.join("|", names) + ")(?!\\p{L})\\.?";
    MONTH_AND_DAY = Pattern.compile("(?i)" + PATTERN + " (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
    DAY_AND_MONTH = Pattern.compile("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + PATTERN);
  }

  private Months() {}

  static int number(String name) {
    Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
    if (number == null) {
      throw new IllegalArgumentException("not the name of a month: " + name);
    }
    return number;
  }

  /** A day without its year, such as {@code Jan 29}; null if the text is not just that. */
  static @Nullable MonthDay day(String text) {
    Matcher english = MONTH_AND_DAY.matcher(text);
    Matcher other = DAY_AND_MONTH.matcher(text);
    try {
      if (english.matches()) {
        return MonthDay.of(number(english.group(1)), Integer.parseInt(english.group(2)));
      }
      return other.matches()
          ? MonthDay.of(number(other.group(2)), Integer.parseInt(other.group(1)))
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
