package org.isnad.story;

/**
 * The numbers of a text, as bits of which each sets one. Bulletins that a desk fills in every day,
 * of tolls or of the weather, share all their words but these; copies share these too, and updates
 * at least a half.
 */
final class Figures {
  /** From fewer nothing follows. */
  private static final int FEWEST = 4;

  private static final double SHARED = 0.5;

  /** Between the digits of one number. */
  private static final String SEPARATORS = ".,\u066B\u066C";

  /** Spreads numbers over 64 bits: the golden ratio, and all but as many bits as name one. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final int DROPPED = Long.SIZE - 6;

  private static final int DECIMAL = 10;
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private Figures() {}

  /** Those of a text. Years are left out: all the bulletins of one have it. */
  static long of(String text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      long value = 0;
      int digits = 0;
      for (; isPart(text, i, digits > 0); i++) {
        if (isDigit(text.charAt(i))) {
          value = value * DECIMAL + Character.digit(text.charAt(i), DECIMAL);
          digits++;
        }
      }
      boolean year = digits == YEAR_DIGITS && value >= FIRST_YEAR && value <= LAST_YEAR;
      bits |= digits == 0 || year ? 0 : 1L << bit(value);
    }
    return bits;
  }

  private static int bit(long value) {
    return (int) ((value * GOLDEN) >>> DROPPED);
  }

  private static boolean isPart(String text, int at, boolean inside) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return isDigit(c)
        || (inside
            && SEPARATORS.indexOf(c) >= 0
            && at + 1 < text.length()
            && isDigit(text.charAt(at + 1)));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 0x660 && Character.isDigit(c));
  }

  /** Whether texts with these tell of different things, however alike their words. */
  static boolean differ(long a, long b) {
    int fewer = Math.min(Long.bitCount(a), Long.bitCount(b));
    return fewer >= FEWEST && Long.bitCount(a & b) < fewer * SHARED;
  }
}
