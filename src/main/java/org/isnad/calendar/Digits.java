package org.isnad.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A number of few digits, of any script, at a place in a text.
 *
 * @param end after its last digit
 */
record Digits(int start, int end, int value) {
  private static final int MOST_DIGITS = 8;

  /** The number that begins at a place; null if none does or it is too long for a date. */
  static @Nullable Digits at(String text, int start) {
    int value = 0;
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      if (end - start == MOST_DIGITS) {
        return null;
      }
      value = value * 10 + Character.digit(text.charAt(end), 10);
      end++;
    }
    return end == start ? null : new Digits(start, end, value);
  }

  /** After the last digit of the row of digits at a place, however long. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 0x660 && Character.isDigit(c));
  }

  int digits() {
    return end - start;
  }

  boolean isShort() {
    return digits() <= 2;
  }

  boolean isYear() {
    return digits() == 4;
  }
}
