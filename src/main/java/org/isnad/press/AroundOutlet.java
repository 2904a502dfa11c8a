package org.isnad.press;

import java.util.List;
import java.util.Locale;
import org.isnad.article.Span;
import org.isnad.entry.Surroundings;

/** What stands around an outlet's name in running text. */
record AroundOutlet(String text, Span name) implements Surroundings {

  /** The mark of a word of a condition that is looked for in capitals. */
  private static final String CAPITALS = "^";

  private static final String ARTICLE = "the";

  @Override
  public boolean hasBefore(List<String> words) {
    return words.contains(before(text, name.start()));
  }

  @Override
  public boolean hasAfter(List<String> words) {
    return words.contains(word(text, start(text, name.end())));
  }

  @Override
  public boolean hasAnywhere(List<String> words) {
    return words.stream().anyMatch(word -> has(text, word));
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
