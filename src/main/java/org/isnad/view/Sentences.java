package org.isnad.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.article.Span;

/** Cuts a stretch of text into paragraphs and sentences. */
public final class Sentences {

  /** Words whose full stop ends no sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Sgt", "Dr", "Mr", "Mrs", "Ms", "St", "Rep",
          "Sen", "Gov", "vs");

  /** The longest sentence there is; a paragraph without an end is cut. */
  private static final int LONGEST = 2_000;

  private Sentences() {}

  /** In order; together they cover the stretch save for space between them. */
  public static List<Span> of(String text, Span stretch) {
    var sentences = new ArrayList<Span>();
    paragraphs(text, stretch).forEach(paragraph -> sentences.addAll(within(text, paragraph)));
    return sentences;
  }

  /** What blank lines keep apart, in order. */
  static List<Span> paragraphs(String text, Span stretch) {
    var paragraphs = new ArrayList<Span>();
    int start = stretch.start();
    for (int at = start; at < stretch.end(); at++) {
      if (text.charAt(at) == '\n' && isBlank(text, at + 1, stretch.end())) {
        add(stripped(text, start, at), paragraphs);
        start = at + 1;
      }
    }
    add(stripped(text, start, stretch.end()), paragraphs);
    return paragraphs;
  }

  private static void add(Span paragraph, List<Span> paragraphs) {
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph);
    }
  }

  /** Whether nothing but space stands before the next line end. */
  private static boolean isBlank(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return false;
  }

  /** The sentences of one paragraph. */
  static List<Span> within(String text, Span stretch) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(stretch.of(text));
    var sentences = new ArrayList<Span>();
    int start = stretch.start();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int at = stretch.start() + end;
      Span sentence = stripped(text, start, at);
      boolean open = at < stretch.end() && sentence.length() < LONGEST;
      if (!open || !endsShort(text, sentence)) {
        sentences.add(sentence);
        start = at;
      }
    }
    return sentences;
  }

  /** Whether the last word is an initial, as in {@code U.S.}, or a shortened title. */
  private static boolean endsShort(String text, Span sentence) {
    int stop = sentence.end() - 1;
    if (stop < sentence.start() || text.charAt(stop) != '.') {
      return false;
    }
    int first = stop;
    while (first > sentence.start() && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    String word = text.substring(first, stop);
    return word.length() == 1 ? Character.isUpperCase(word.charAt(0)) : SHORT.contains(word);
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
