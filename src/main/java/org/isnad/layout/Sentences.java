package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;

/** Ends of sentences, roughly: an abbreviation more or less does no harm where this is used. */
public final class Sentences {
  private static final String MARKS = ".!?…";

  /** Begins at one of the marks. */
  private static final Pattern END =
      Pattern.compile("[" + MARKS + "][\"'”’)\\]]{0,3}(?=\\s+[\\p{Lu}\"“‘(\\d]|[\\p{Lu}]\\p{Ll})");

  private static final String CLOSING = "\"'”’)]";
  private static final int MOST_CLOSING = 3;
  private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}$|\\.{3}$");

  private Sentences() {}

  /** Whether a paragraph ends as a sentence does. {@code U.S.} at the end is no such end. */
  static boolean isEnded(String paragraph) {
    int last = paragraph.length() - 1;
    int mark = last;
    while (mark >= 0
        && last - mark < MOST_CLOSING
        && CLOSING.indexOf(paragraph.charAt(mark)) >= 0) {
      mark--;
    }
    return mark >= 0
        && MARKS.indexOf(paragraph.charAt(mark)) >= 0
        && !(mark == last && isAbbreviated(paragraph));
  }

  private static boolean isAbbreviated(String paragraph) {
    int before = paragraph.length() - 2;
    boolean may =
        before >= 0
            && (paragraph.charAt(before) == '.' || Character.isUpperCase(paragraph.charAt(before)));
    return may && ABBREVIATED.matcher(paragraph.substring(Math.max(0, before - 10))).find();
  }

  /** The sentences of a stretch, in its order, together covering it. */
  public static List<Span> in(String text, Span where) {
    var sentences = new ArrayList<Span>();
    Matcher end = END.matcher(text);
    int start = where.start();
    for (int at = start; at < where.end(); at++) {
      // most letters are no mark, and to tell so by the pattern takes many times as long
      if (MARKS.indexOf(text.charAt(at)) >= 0 && end.region(at, where.end()).lookingAt()) {
        sentences.add(new Span(start, end.end()));
        start = end.end();
        at = start - 1;
      }
    }
    sentences.add(new Span(start, where.end()));
    return sentences;
  }
}
