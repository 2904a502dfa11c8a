package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;

/**
 * Cuts a text into paragraphs: its lines, or, where the lines are wrapped at a fixed width, what
 * stands between blank lines. White space at either end is in no paragraph.
 */
final class Paragraphs {
  /**
   * A text is wrapped if most lines end in this band, none beyond, and many go on in lower case.
   */
  private static final int SHORTEST_WRAPPED = 50;

  private static final int LONGEST_WRAPPED = 100;

  private Paragraphs() {}

  static List<Span> of(String text, int from) {
    List<Span> lines = lines(text, from);
    return isWrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static List<Span> lines(String text, int from) {
    var lines = new ArrayList<Span>();
    for (int start = from; start < text.length(); ) {
      int end = lineEnd(text, start);
      Span line = trimmed(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }

  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    int wide = 0;
    int continued = 0;
    for (Span line : lines) {
      if (line.length() > LONGEST_WRAPPED) {
        return false;
      }
      wide += line.length() >= SHORTEST_WRAPPED ? 1 : 0;
      continued += Character.isLowerCase(text.charAt(line.start())) ? 1 : 0;
    }
    return wide >= 3 && wide * 2 > lines.size() && continued * 4 >= lines.size();
  }

  private static List<Span> joined(String text, List<Span> lines) {
    var paragraphs = new ArrayList<Span>();
    for (Span line : lines) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && continues(text, paragraphs.get(last), line)) {
        paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static boolean continues(String text, Span before, Span line) {
    int lastLine = text.lastIndexOf('\n', before.end() - 1) + 1;
    boolean full = before.end() - Math.max(lastLine, before.start()) >= SHORTEST_WRAPPED;
    long breaks = text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count();
    return full && breaks <= 1;
  }
}
