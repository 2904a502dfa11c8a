package org.isnad.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.raw.Lines;

/**
 * Puts the lines of a PDF together to paragraphs: by the gap between them, the size of their
 * letters, and where they begin and end.
 */
final class PdfParagraphs {
  /** A gap this much wider than most ends a paragraph. */
  private static final double WIDER = 1.25;

  /** Lines of letters of some size are set no further apart than this, whatever most lines do. */
  private static final double LEADING = 1.3;

  /**
   * Lines of a heading stand further apart in web pages that were printed, and two headings more.
   */
  private static final double LEADING_OF_HEADING = 1.6;

  /** Lines further apart than this are none of one paragraph, even if most are. */
  private static final double APART = 2.5;

  private static final double OTHER_SIZE = 0.1;

  /** How far in a first line begins, in sizes of letters. */
  private static final double INDENTED = 0.8;

  private static final double FAR_IN = 5;

  /** What a last line leaves free, of the width of its paragraph. */
  private static final double SHORT = 0.2;

  private static final Pattern ENDED =
      Pattern.compile("(?s).*[.!?:\u061F\u06D4][\"'\u201D\u00BB)\\]]*");
  private static final Pattern CLOSED =
      Pattern.compile("(?s)[^(\\[\u00AB]*[)\\]\u00BB].*[(\\[\u00AB][^)\\]\u00BB]*");
  private static final String BRACKETS = "()[]\u00AB\u00BB";

  private final List<List<PdfLine>> pages;
  private final double size;
  private final double gap;

  PdfParagraphs(List<List<PdfLine>> pages) {
    this.pages = pages;
    var sizes = new HashMap<Double, Integer>();
    var gaps = new HashMap<Double, Integer>();
    for (List<PdfLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        sizes.merge(rounded(line.size()), line.text().length(), Integer::sum);
        if (i > 0 && !isElsewhere(page.get(i - 1), line)) {
          gaps.merge(rounded(line.y() - page.get(i - 1).y()), 1, Integer::sum);
        }
      }
    }
    size = most(sizes);
    gap = most(gaps);
  }

  private static double rounded(double points) {
    return Math.rint(points * 2) / 2;
  }

  private static double most(Map<Double, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Double, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** The paragraphs of each page. */
  List<List<String>> pages() {
    return pages.stream().map(this::page).toList();
  }

  private List<String> page(List<PdfLine> lines) {
    var paragraphs = new ArrayList<String>();
    var open = new ArrayList<PdfLine>();
    for (PdfLine line : lines) {
      if (!open.isEmpty() && begins(open, line)) {
        paragraphs.add(joined(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(joined(open));
    }
    return paragraphs;
  }

  private boolean begins(List<PdfLine> open, PdfLine line) {
    PdfLine last = open.getLast();
    if (Math.abs(last.size() - line.size()) > OTHER_SIZE * size) {
      return true;
    } else if (isElsewhere(last, line)) {
      return !goesOn(last.text(), line.text());
    }
    return line.y() - last.y() > widest(line)
        || isIndented(last, line)
        || (isShort(open, line) && !goesOn(last.text(), line.text()));
  }

  private double widest(PdfLine line) {
    double leading = isHeading(line) ? LEADING_OF_HEADING : LEADING;
    return Math.min(APART * line.size(), Math.max(WIDER * gap, leading * line.size()));
  }

  private boolean isHeading(PdfLine line) {
    return line.size() > size * (1 + OTHER_SIZE);
  }

  /** In the next column, or beside a picture. */
  private static boolean isElsewhere(PdfLine last, PdfLine line) {
    return line.y() <= last.y() || line.left() > last.right() || line.right() < last.left();
  }

  private boolean isIndented(PdfLine last, PdfLine line) {
    double in = line.toLeft() ? last.right() - line.right() : line.left() - last.left();
    return !isHeading(line) && in > INDENTED * size && in < FAR_IN * size;
  }

  private static boolean isShort(List<PdfLine> open, PdfLine line) {
    PdfLine last = open.getLast();
    double left = line.left();
    double right = line.right();
    for (PdfLine each : open) {
      left = Math.min(left, each.left());
      right = Math.max(right, each.right());
    }
    double free = line.toLeft() ? last.left() - left : right - last.right();
    return free > SHORT * (right - left) && ENDED.matcher(last.text()).matches();
  }

  /** Whether no sentence has ended, and none begins. */
  static boolean goesOn(String last, String next) {
    int first = next.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !ENDED.matcher(last).matches();
  }

  private static String joined(List<PdfLine> lines) {
    String text = Lines.joined(lines.stream().map(PdfLine::text).collect(Collectors.joining("\n")));
    return lines.getFirst().toLeft() && CLOSED.matcher(text).matches() ? mirrored(text) : text;
  }

  /** Some programs name the signs of a line that is read to the left by how they look. */
  private static String mirrored(String text) {
    var mirrored = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = BRACKETS.indexOf(text.charAt(i));
      if (at >= 0) {
        mirrored.setCharAt(i, BRACKETS.charAt(at ^ 1));
      }
    }
    return mirrored.toString();
  }
}
