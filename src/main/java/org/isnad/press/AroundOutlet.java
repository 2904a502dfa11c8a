package org.isnad.press;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.article.Span;
import org.isnad.entry.Surroundings;

/**
 * What stands around an outlet's name in running text.
 *
 * @param anywhere whether the text has a word of a condition somewhere
 */
record AroundOutlet(String text, Span name, Predicate<String> anywhere) implements Surroundings {

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
    return words.stream().anyMatch(anywhere);
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
}
