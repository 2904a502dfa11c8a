package org.isnad.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.article.Span;

/** Cuts a stretch of text into sentences. */
final class Sentences {

  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|[\\s(.])(?:[A-Z]|Gen|Lt|Col|Maj|Brig|Capt|Sgt|Dr|Mr|Mrs|Ms|St|Rep|Sen|Gov|vs)\\.\\s*$");

  /** The longest sentence there is; a paragraph without an end is cut. */
  private static final int LONGEST = 2_000;

  private Sentences() {}

  /** In order; together they cover the stretch save for space between them. */
  static List<Span> of(String text, Span stretch) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(stretch.of(text));
    var sentences = new ArrayList<Span>();
    int start = stretch.start();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int at = stretch.start() + end;
      String words = text.substring(start, at);
      boolean open = at < stretch.end() && words.length() < LONGEST;
      if (!open || !NO_END.matcher(tail(words)).find()) {
        sentences.add(stripped(text, start, at));
        start = at;
      }
    }
    return sentences;
  }

  private static String tail(String words) {
    return words.substring(Math.max(0, words.length() - 12));
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, to);
  }
}
