package org.isnad.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.pdf.PdfLine.Glyph;

/**
 * The glyphs of a line in which something is read from right to left. Where each stands is sure;
 * programs draw them in the order of reading, in that of looking, or in pieces from either end.
 */
final class PdfGlyphs {
  /** Glyphs further apart than this part of their size are of two words. */
  private static final double WORD = 0.12;

  /** The shapes that Unicode has for letters in their places in a word. */
  private static final Pattern SHAPES = Pattern.compile("[\uFB00-\uFDFF\uFE70-\uFEFC]");

  /** A glyph for the whole of a word, before which some fonts have its first letter again. */
  private static final String ALLAH = "\uFDF2";

  private static final String JOINING = ".,:/-'\u2019\u066B\u066C";

  /** How a piece of text is read. */
  private enum Way {
    LEFT,
    RIGHT,
    NUMBER,
    SPACE,
    SIGN
  }

  /** Glyphs, and the spaces between them. */
  private record Unit(String text, Way way) {}

  private PdfGlyphs() {}

  /** Whether letters are read to the left. */
  static boolean hasLeft(String text) {
    return text.chars().anyMatch(c -> way(c) == Way.LEFT);
  }

  /** Whether most letters are. */
  static boolean isToLeft(String text) {
    int[] balance = {0};
    text.chars()
        .map(c -> way(c) == Way.LEFT ? 1 : way(c) == Way.RIGHT ? -1 : 0)
        .forEach(each -> balance[0] += each);
    return balance[0] > 0;
  }

  /** The text of a line in the order in which it is read. */
  static String read(List<Glyph> glyphs, boolean toLeft) {
    List<Unit> units = units(glyphs);
    if (toLeft) {
      Collections.reverse(units);
    }
    for (int from = 0; from < units.size(); from++) {
      int to = end(units, from, toLeft);
      Collections.reverse(units.subList(from, to));
      from = Math.max(from, to - 1);
    }
    return plain(units.stream().map(Unit::text).collect(Collectors.joining()));
  }

  /** As they stand, with a space wherever there is one between them. */
  private static List<Unit> units(List<Glyph> glyphs) {
    var units = new ArrayList<Unit>();
    double end = 0;
    for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList()) {
      boolean blank = !glyph.text().isEmpty() && glyph.text().isBlank();
      boolean spaced = !units.isEmpty() && units.getLast().way == Way.SPACE;
      if (!units.isEmpty() && !spaced && (blank || glyph.left() - end > WORD * glyph.size())) {
        units.add(new Unit(" ", Way.SPACE));
      }
      if (!glyph.text().isBlank()) {
        units.add(new Unit(glyph.text(), way(glyph.text().codePointAt(0))));
      }
      end = Math.max(end, glyph.right()); // of one without text, too: a letter named by its mark
    }
    return units;
  }

  /**
   * The end of what begins here and is read the other way; the beginning itself if nothing does.
   */
  private static int end(List<Unit> units, int from, boolean toLeft) {
    if (!isOther(units.get(from).way, toLeft)) {
      return from;
    }
    int end = from + 1;
    for (int at = end; at < units.size(); at++) {
      Way way = units.get(at).way;
      boolean stops = toLeft ? way == Way.LEFT : way == Way.RIGHT;
      if (stops) {
        break;
      } else if (isOther(way, toLeft) && isOneWith(units, end, at, toLeft)) {
        end = at + 1;
      }
    }
    return end;
  }

  private static boolean isOther(Way way, boolean toLeft) {
    return toLeft ? way == Way.RIGHT || way == Way.NUMBER : way == Way.LEFT;
  }

  /** Words are, whatever is between; numbers only as 12.5 is, for 2 and 2024 may be a day's. */
  private static boolean isOneWith(List<Unit> units, int end, int at, boolean toLeft) {
    boolean words = units.get(end - 1).way != Way.NUMBER && units.get(at).way != Way.NUMBER;
    return !toLeft
        || words
        || units.subList(end, at).stream().allMatch(unit -> JOINING.contains(unit.text));
  }

  private static String plain(String text) {
    return SHAPES
        .matcher(text.replace("\u0627" + ALLAH, ALLAH))
        .replaceAll(shape -> Normalizer.normalize(shape.group(), Normalizer.Form.NFKC).strip());
  }

  private static Way way(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Way.LEFT;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.RIGHT;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
          Way.NUMBER;
      default -> Character.isWhitespace(letter) ? Way.SPACE : Way.SIGN;
    };
  }
}
