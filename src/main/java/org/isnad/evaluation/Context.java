package org.isnad.evaluation;

import org.isnad.article.Span;

/** The words around a span, on one line, for a list of mistakes. */
final class Context {

  private static final int REACH = 40;

  private Context() {}

  static String of(Span span, String text) {
    int from = Math.max(0, span.start() - REACH);
    int to = Math.min(text.length(), span.end() + REACH);
    String around =
        text.substring(from, span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), to);
    return ": ..." + around.replaceAll("\\s+", " ") + "...";
  }
}
