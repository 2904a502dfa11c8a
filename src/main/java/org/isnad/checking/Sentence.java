package org.isnad.checking;

import org.isnad.article.Article;
import org.isnad.article.Span;

/** The sentence around some words, for a reader to judge by. */
final class Sentence {

  private static final int REACH = 160;

  private Sentence() {}

  /** On one line, with where it stands. */
  static String around(Article article, Span span) {
    String text = article.text();
    int from = span.start();
    while (from > 0 && span.start() - from < REACH && !isEnd(text, from - 1)) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && to - span.end() < REACH && !isEnd(text, to)) {
      to++;
    }
    return text.substring(from, Math.min(to + 1, text.length())).replaceAll("\\s+", " ").strip()
        + " ("
        + article.origin()
        + ")";
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' || c == '!' || c == '?';
    boolean last = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || (stop && last);
  }
}
