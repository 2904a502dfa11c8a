package org.isnad.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way of counting years and months. */
public enum Reckoning {
  GREGORIAN(1800, 2100),
  /**
   * By the moon, as Umm al-Qura has it; where a month begins when its moon is seen, a day can be
   * one off.
   */
  HIJRI(1300, 1500),
  /** Iran's, by the sun. */
  PERSIAN(1250, 1500);

  /** Years of a 33-year cycle that have a day more; right for the years 1178 to 1633. */
  private static final long LEAP_YEARS = bits(1, 5, 9, 13, 17, 22, 26, 30);

  private static final int CYCLE = 33;
  private static final int LEAPS_OF_CYCLE = 8;

  /** Before the first day of the Persian year 1. */
  private static final long PERSIAN_EPOCH = LocalDate.of(2024, 3, 20).toEpochDay() - days(1403);

  private final int firstYear;
  private final int lastYear;

  Reckoning(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** As written in the table of months. */
  static Reckoning named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * What a year of four digits is counted by, where no month's name tells. The years of Iran's
   * calendar and of the Hijri that news can mean do not overlap.
   */
  static @Nullable Reckoning ofYear(int year) {
    if (year >= GREGORIAN.firstYear && year <= GREGORIAN.lastYear) {
      return GREGORIAN;
    } else if (year >= 1380 && year <= 1410) {
      return PERSIAN;
    }
    return year > 1410 && year <= 1465 ? HIJRI : null;
  }

  boolean has(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** Days by which what is printed can be off from what was meant. */
  public int slack() {
    return this == HIJRI ? 1 : 0;
  }

  /** The day, or null if there is no such day. */
  @Nullable LocalDate day(int year, int month, int day) {
    if (!has(year) || month < 1 || month > 12 || day < 1) {
      return null;
    }
    try {
      return switch (this) {
        case GREGORIAN -> IsoChronology.INSTANCE.date(year, month, day);
        case HIJRI -> LocalDate.from(HijrahDate.of(year, month, day));
        case PERSIAN -> persian(year, month, day);
      };
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** How many days a month has whose first day is known to exist. */
  int length(int year, int month) {
    int length = 28;
    while (day(year, month, length + 1) != null) {
      length++;
    }
    return length;
  }

  private static @Nullable LocalDate persian(int year, int month, int day) {
    int length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return day > length
        ? null
        : LocalDate.ofEpochDay(PERSIAN_EPOCH + days(year) + before + day - 1);
  }

  /** From the first day of the year 1 to that of a year. */
  private static long days(int year) {
    int past = year - 1;
    int leaps = past / CYCLE * LEAPS_OF_CYCLE;
    for (int y = past - past % CYCLE + 1; y < year; y++) {
      leaps += isLeap(y) ? 1 : 0;
    }
    return 365L * past + leaps;
  }

  private static boolean isLeap(int year) {
    return (LEAP_YEARS >> year % CYCLE & 1L) != 0;
  }

  private static long bits(int... years) {
    long bits = 0;
    for (int year : years) {
      bits |= 1L << year;
    }
    return bits;
  }
}
