package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text in one script, so that a page can say where Arabic begins and ends.
 *
 * @param arabic whether it is written from right to left
 */
public record PageRun(String text, boolean arabic) {

  /** The runs of a text, in order. Spaces and marks between Arabic words stay with them. */
  public static List<PageRun> of(String text) {
    if (text.codePoints().noneMatch(PageRun::isArabic)) {
      return List.of(new PageRun(text, false));
    }
    var runs = new ArrayList<PageRun>();
    int start = 0;
    while (start < text.length()) {
      boolean arabic = isArabic(text.codePointAt(start));
      int end = arabic ? endOfArabic(text, start) : endOfOther(text, start);
      runs.add(new PageRun(text.substring(start, end), arabic));
      start = end;
    }
    return runs;
  }

  private static int endOfOther(String text, int start) {
    int end = start;
    while (end < text.length() && !isArabic(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int endOfArabic(String text, int start) {
    int end = start;
    for (int at = start; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (isArabic(letter)) {
        end = at + Character.charCount(letter);
      } else if (Character.isLetter(letter)) {
        break;
      }
    }
    return end;
  }

  private static boolean isArabic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }
}
