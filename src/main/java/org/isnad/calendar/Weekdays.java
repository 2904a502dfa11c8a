package org.isnad.calendar;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days of the week in text, in English, French, Turkish, Arabic and Persian. */
public final class Weekdays {
  /** A pattern with one group, for the full English names. */
  public static final String PATTERN =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})";

  private static final Map<String, DayOfWeek> NAMES = new HashMap<>();

  static {
    String[] names = {
      "monday|mon|lundi|pazartesi|الاثنين|الإثنين|دوشنبه",
      "tuesday|tue|tues|mardi|salı|الثلاثاء",
      "wednesday|wed|weds|mercredi|çarşamba|الأربعاء|الاربعاء|چهارشنبه",
      "thursday|thu|thur|thurs|jeudi|perşembe|الخميس|پنجشنبه",
      "friday|fri|vendredi|cuma|الجمعة|جمعه",
      "saturday|sat|samedi|cumartesi|السبت|شنبه",
      "sunday|sun|dimanche|pazar|الأحد|الاحد|یکشنبه"
    };
    for (DayOfWeek day : DayOfWeek.values()) {
      for (String name : names[day.getValue() - 1].split("\\|", -1)) {
        NAMES.put(name, day);
      }
    }
  }

  private Weekdays() {}

  /** The day of a full English name. */
  public static DayOfWeek day(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The day that a word names in whatever case, short or long; null if it names none. */
  public static @Nullable DayOfWeek named(String word) {
    return NAMES.get(word.toLowerCase(Locale.ROOT));
  }

  /** The first one named with a capital or in Arabic script; null if none is. */
  public static @Nullable DayOfWeek first(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean name = end > at && end - at <= 10 && !Character.isLowerCase(text.charAt(at));
      DayOfWeek day = name ? named(text.substring(at, end)) : null;
      if (day != null) {
        return day;
      }
      at = end + 1;
    }
    return null;
  }
}
