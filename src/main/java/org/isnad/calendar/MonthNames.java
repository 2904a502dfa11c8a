package org.isnad.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.words.WordTable;
import org.jspecify.annotations.Nullable;

/** Finds the names of months in {@code months.tsv}, before or after a place in a text. */
final class MonthNames {
  private static final int MOST_WORDS = 3;

  /** Units of the longest name. */
  private static final int LONGEST = 24;

  /** Between a month's name and its number, in either order. */
  private static final int WIDEST_GAP = 3;

  private record Month(Reckoning reckoning, int number) {}

  private static final Map<String, Month> MONTHS = read();

  private MonthNames() {}

  private static Map<String, Month> read() {
    Map<String, Month> months = new HashMap<>();
    for (List<String> row : WordTable.rows(MonthNames.class, "months.tsv", 3)) {
      var month = new Month(Reckoning.named(row.get(0)), Integer.parseInt(row.get(1)));
      for (String name : row.get(2).split("\\|", -1)) {
        months.put(plain(name, 0, name.length()), month);
      }
    }
    return Map.copyOf(months);
  }

  /** The name that begins at a place, the longest of several; null if none does. */
  static @Nullable MonthName at(String text, int start) {
    MonthName best = null;
    int end = start;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = words == 0 ? start : joint(text, end);
      end = wordEnd(text, word);
      if (end == word) {
        break;
      }
      MonthName name = name(text, start, end);
      best = name == null ? best : name;
    }
    return best;
  }

  /** The name that ends just before a place, but for signs between; null if none does. */
  static @Nullable MonthName before(String text, int at) {
    int end = at;
    while (end > 0 && at - end < WIDEST_GAP && isGap(text.charAt(end - 1))) {
      end--;
    }
    MonthName best = null;
    int start = end;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = words == 0 ? end : jointBefore(text, start);
      start = wordStart(text, word);
      if (start == word) {
        break;
      }
      MonthName name = name(text, start, end);
      best = name == null ? best : name;
    }
    return best;
  }

  private static @Nullable MonthName name(String text, int start, int end) {
    Month month = end - start > LONGEST ? null : MONTHS.get(plain(text, start, end));
    boolean cut = month != null && end < text.length() && text.charAt(end) == '.';
    return month == null
        ? null
        : new MonthName(start, cut ? end + 1 : end, month.reckoning(), month.number());
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '.' || c == ',' || c == '/' || c == '\u00A0';
  }

  private static int joint(String text, int end) {
    boolean joined = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    return joined ? end + 1 : text.length();
  }

  private static int jointBefore(String text, int start) {
    boolean joined = start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '-');
    return joined ? start - 1 : 0;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordStart(String text, int to) {
    int start = to;
    while (start > 0 && to - start <= LONGEST && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || isDropped(c);
  }

  /** Apostrophes, and the vowel signs and the stroke of Arabic. */
  private static boolean isDropped(char c) {
    return "'’‘`ʻʼʿʾ".indexOf(c) >= 0 || (c >= 0x64B && c <= 0x652) || c == 0x640;
  }

  private static String plain(String text, int start, int end) {
    var plain = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isDropped(c)) {
        plain.append(plain(c));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static char plain(char c) {
    return switch (c) {
      case '-' -> ' ';
      case 'İ' -> 'i';
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ة' -> 'ه';
      default -> c;
    };
  }
}
