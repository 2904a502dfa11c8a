package org.isnad.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.layout.Block.Kind;
import org.isnad.words.WordTable;
import org.jspecify.annotations.Nullable;

/** What pages put around their articles in the languages of Europe, by {@code notices.tsv}. */
final class NoticesOfEurope {
  /** Longer lines are prose. */
  private static final int LONGEST = 160;

  /** Of the words a line may begin with. */
  private static final int MOST_WORDS = 6;

  private static final String SIGNS = ":|>»«–-";

  private static final Map<String, Map<String, Kind>> WORDS = read();

  private NoticesOfEurope() {}

  private static Map<String, Map<String, Kind>> read() {
    Map<String, Map<String, Kind>> words = new HashMap<>();
    for (List<String> row : WordTable.rows(NoticesOfEurope.class, "notices.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Map<String, Kind> there = words.computeIfAbsent(row.get(1), none -> new HashMap<>());
      for (String each : row.get(2).split("\\|", -1)) {
        there.put(each, kind);
      }
    }
    return words;
  }

  private static Map<String, Kind> at(String place) {
    return WORDS.getOrDefault(place, Map.of());
  }

  /**
   * Null if a line is none of them.
   *
   * @param lower the line in small letters
   */
  static @Nullable Kind kind(String lower) {
    if (lower.length() > LONGEST) {
      return null;
    }
    String bare = bare(lower);
    Kind whole = at("whole").get(bare);
    Kind begun = whole == null ? begun(bare) : whole;
    return begun == null ? within(bare) : begun;
  }

  private static @Nullable Kind begun(String line) {
    int end = 0;
    for (int i = 0; i < MOST_WORDS && end < line.length(); i++) {
      end = wordEnd(line, end);
      String words = line.substring(0, end);
      Kind begins = at("begins").get(words);
      Kind kind = begins != null && isSign(line, end) ? begins : at("opens").get(words);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static @Nullable Kind within(String line) {
    for (Map.Entry<String, Kind> each : at("within").entrySet()) {
      if (line.contains(each.getKey())) {
        return each.getValue();
      }
    }
    return null;
  }

  /** The end of the next word, before a sign. */
  private static int wordEnd(String line, int from) {
    int end = from + (from == 0 ? 0 : 1);
    while (end < line.length()
        && !Character.isWhitespace(line.charAt(end))
        && ":|>»«".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether nothing follows there, or a sign. */
  private static boolean isSign(String line, int at) {
    int next = at;
    while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
      next++;
    }
    return next == line.length() || SIGNS.indexOf(line.charAt(next)) >= 0;
  }

  /** Without what is neither letter nor digit on both sides, but for the sign that ends a label. */
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
