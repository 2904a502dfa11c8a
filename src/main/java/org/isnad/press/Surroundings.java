package org.isnad.press;

import java.util.List;
import java.util.Locale;
import org.isnad.article.Span;
import org.isnad.entry.Condition;

/** Whether the words around a name in running text are as its conditions ask. */
final class Surroundings {

  /** The mark of a word of a condition that is looked for in capitals. */
  private static final String CAPITALS = "^";

  private static final String ARTICLE = "the";

  private Surroundings() {}

  static boolean hold(String text, Span name, List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (holds(text, name, condition) == condition.negated()) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(String text, Span name, Condition condition) {
    return switch (condition.where()) {
      case PREVIOUS -> condition.words().contains(before(text, name.start()));
      case NEXT -> condition.words().contains(word(text, start(text, name.end())));
      case ARTICLE -> condition.words().stream().anyMatch(word -> has(text, word));
    };
  }

  /** The word before, past an article; empty if a sign stands between. */
  private static String before(String text, int at) {
    int end = endBefore(text, at);
    String word = text.substring(startBefore(text, end), end).toLowerCase(Locale.ROOT);
    return word.equals(ARTICLE) ? before(text, startBefore(text, end)) : word;
  }

  private static int endBefore(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static int startBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int start(String text, int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean has(String text, String asked) {
    boolean capitals = asked.startsWith(CAPITALS);
    String word = capitals ? asked.substring(1).toUpperCase(Locale.ROOT) : asked;
    for (int at = 0; at <= text.length() - word.length(); at++) {
      if (text.regionMatches(!capitals, at, word, 0, word.length())
          && isEdge(text, at - 1)
          && isEdge(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
