package org.isnad.unlisted;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.analysis.Word;
import org.isnad.matching.TextWords;

/**
 * Words with capitals, one after the other.
 *
 * @param first word
 * @param last word, inclusive
 * @param acronym where its acronym follows in brackets, -1 if none does
 */
record NameRun(int first, int last, int acronym) {

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)");

  /** What armies number. */
  private static final Set<String> UNITS =
      Set.of("army", "battalion", "brigade", "corps", "division", "fleet", "regiment", "squadron");

  /** Whether the last word is a unit's, as in 112th Brigade. */
  boolean isUnit(TextWords text) {
    return UNITS.contains(text.get(last).plain());
  }

  /** Whether it begins with a number in figures: 1st, 112th. */
  boolean isNumbered(TextWords text) {
    return isOrdinal(text.get(first).plain());
  }

  static boolean isOrdinal(String word) {
    return ORDINAL.matcher(word).matches();
  }

  NameRun from(int earlier) {
    return new NameRun(earlier, last, acronym);
  }

  int words() {
    return last - first + 1;
  }

  /** Whether a capital may stand here only because a sentence begins. */
  boolean isAtStart(TextWords text) {
    return text.get(first).sentenceStart();
  }

  String surface(TextWords text) {
    var surface = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = text.get(i);
      if (i > first) {
        surface.append(word.before() == Word.Gap.HYPHEN ? '-' : ' ');
      }
      surface.append(text.surface(i));
    }
    return surface.toString();
  }
}
