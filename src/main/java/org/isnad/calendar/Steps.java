package org.isnad.calendar;

import org.jspecify.annotations.Nullable;

/** Steps over what stands between the parts of a date. Each looks at a few signs only. */
final class Steps {
  private static final int WIDEST = 3;

  private Steps() {}

  /** Over {@code st nd rd th er}, or {@code ی} in Kurdish, written to the number. */
  static int ordinal(String text, int at) {
    for (String ending : new String[] {"st", "nd", "rd", "th", "er", "ی", "."}) {
      boolean whole = !isLetter(text, at + ending.length());
      if (whole && text.regionMatches(true, at, ending, 0, ending.length())) {
        return at + ending.length();
      }
    }
    return at;
  }

  /** Over spaces and signs, and {@code of}, to where a month's name may begin. */
  static int toMonth(String text, int at) {
    int gap = overGap(text, at);
    for (String word : new String[] {"of ", "de ", "من "}) {
      if (text.startsWith(word, gap)) {
        return gap + word.length();
      }
    }
    return gap;
  }

  /** Over spaces, hyphens, commas, full stops and slashes. */
  static int overGap(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < WIDEST && isGap(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Over the second name of the same month: {@code نيسان/أبريل}, {@code April (Nisan)}. */
  static int otherName(String text, MonthName month) {
    int at = month.end();
    boolean sign = at < text.length() && (text.charAt(at) == '/' || text.startsWith(" (", at));
    int start = !sign ? at : text.charAt(at) == '/' ? at + 1 : at + 2;
    if (start > at && text.startsWith(" ", start)) {
      start++;
    }
    MonthName other = sign ? MonthNames.at(text, start) : null;
    if (other == null || other.number() != month.number()) {
      return at;
    }
    boolean bracket = other.end() < text.length() && text.charAt(other.end()) == ')';
    return bracket ? other.end() + 1 : other.end();
  }

  /** The second day of {@code 21-22}; null if there is only one. */
  static @Nullable Digits lastDay(String text, Digits day) {
    boolean dash = day.end() < text.length() && "-–—".indexOf(text.charAt(day.end())) >= 0;
    Digits last = dash ? Digits.at(text, day.end() + 1) : null;
    return last != null && last.isShort() && last.value() > day.value() ? last : null;
  }

  /**
   * Over a clock's time and its zone: {@code " 10:20:30 +0000"}; the same place if none is there.
   */
  static int overClock(String text, int at) {
    int end = at;
    for (int words = 0; words < 3; words++) {
      int word = overGap(text, end);
      int stop = word;
      while (stop < text.length() && stop - word <= 12 && isClock(text.charAt(stop))) {
        stop++;
      }
      boolean clock = text.substring(word, stop).indexOf(':') > 0;
      if (stop == word || (words == 0 && !clock)) {
        break;
      }
      Digits year = Digits.at(text, word);
      if (year != null && year.isYear() && year.end() == stop) {
        break;
      }
      end = stop;
    }
    return end;
  }

  /**
   * A year of four digits, or of two after an apostrophe, between hyphens or before a clock's time,
   * as old mails and feeds have it; null if none is.
   */
  static @Nullable Digits year(String text, int at) {
    int gap = overGap(text, at);
    if (text.startsWith("of ", gap) || text.startsWith("de ", gap)) {
      gap += 3;
    }
    boolean sign = gap < text.length() && "'’‘".indexOf(text.charAt(gap)) >= 0;
    Digits year = Digits.at(text, sign ? gap + 1 : gap);
    if (year == null) {
      return null;
    }
    boolean hyphen = gap > at && text.charAt(gap - 1) == '-';
    boolean told = sign || hyphen || isTime(text, year.end());
    boolean cut = year.digits() == 2 && told && !isLetter(text, year.end());
    return year.isYear() || cut ? year : null;
  }

  private static boolean isTime(String text, int at) {
    Digits hour = text.startsWith(" ", at) ? Digits.at(text, at + 1) : null;
    return hour != null && hour.isShort() && text.startsWith(":", hour.end());
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isGap(char c) {
    return c == ' '
        || c == '-'
        || c == ','
        || c == '.'
        || c == '/'
        || c == '\u00A0'
        || c == '\n'
        || c == '،';
  }

  private static boolean isClock(char c) {
    return Digits.isDigit(c) || c == ':' || c == '+' || c == '-' || (c >= 'A' && c <= 'Z');
  }
}
