package org.isnad.matching;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;

/**
 * The small words that Arabic and Hebrew write together with the word behind them: and, in, to, the
 * ({@code وبغداد}, {@code לחמאס}). A short rest may be any word; what is named so must then be well
 * known.
 */
final class Prefixes {
  private static final List<String> ARABIC =
      List.of("وب", "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك");
  private static final List<String> HEBREW =
      List.of(
          "וב", "ול", "ומ", "וש", "וה", "שב", "של", "שמ", "שה", "מה", "כש", "ה", "ב", "ל", "מ", "ו",
          "ש", "כ");

  private static final String ARTICLE = "ה";
  private static final String RARE = "فكכ";
  private static final int SHORTEST = 3;
  private static final int SHORT = 4;

  private Prefixes() {}

  /** A word without its prefix. */
  record Rest(String prefix, String word) {

    /** Whether one word alone may be this entity. */
    boolean mayBe(Entry entry) {
      boolean place = entry.dimension() == Dimension.LOCATION;
      boolean state = entry.isState() || entry.isCountry();
      boolean large = entry.kind().equals("governorate") || entry.kind().equals("city");
      boolean rare = prefix.length() == 1 && RARE.contains(prefix);
      if (place && prefix.endsWith(ARTICLE)) {
        return false;
      } else if (word.length() < SHORT) {
        return state || (entry.kind().equals("governorate") && !rare);
      }
      return word.length() > SHORT || state || !place || (large && !rare);
    }
  }

  /** Whether a letter is of a script that has them. */
  static boolean mayBegin(char first) {
    return (first >= 0x5D0 && first <= 0x5EA) || (first >= 0x621 && first <= 0x64A);
  }

  /** What a word may be without a prefix, the longest prefix first. */
  static List<Rest> of(String word) {
    var rests = new ArrayList<Rest>();
    boolean arabic = word.charAt(0) >= 0x600;
    for (String prefix : arabic ? ARABIC : HEBREW) {
      int lead = prefix.length();
      if (word.startsWith(prefix) && word.length() - lead >= SHORTEST) {
        rests.add(new Rest(prefix, word.substring(lead)));
        if (arabic && prefix.endsWith("ل") && word.startsWith("ل", lead)) {
          // the article lost its alif
          rests.add(new Rest(prefix, "ا" + word.substring(lead)));
        }
      }
    }
    return rests;
  }
}
