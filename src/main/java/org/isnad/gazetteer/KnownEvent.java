package org.isnad.gazetteer;

import java.time.LocalDate;
import java.util.List;

/**
 * Something whose day everybody knows, so that articles name it without the year.
 *
 * @param lasts whether it went on after its first day, so that not all that is said of it is of
 *     that day
 * @param day its first
 * @param names as articles name it
 */
public record KnownEvent(
    String id, String label, boolean lasts, LocalDate day, List<String> names) {

  /** Copies the list. */
  public KnownEvent {
    names = List.copyOf(names);
  }

  /** Where a sentence has named it, as a whole word and in this case; -1 if it does not. */
  public int endIn(String sentence) {
    return names.stream().mapToInt(name -> endIn(sentence, name)).max().orElse(-1);
  }

  private static int endIn(String sentence, String name) {
    int at = sentence.indexOf(name);
    while (at >= 0 && !isWhole(sentence, at, at + name.length())) {
      at = sentence.indexOf(name, at + 1);
    }
    return at < 0 ? -1 : at + name.length();
  }

  private static boolean isWhole(String sentence, int start, int end) {
    boolean before = start == 0 || !Character.isLetterOrDigit(sentence.charAt(start - 1));
    return before && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
  }
}
