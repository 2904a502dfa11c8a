package org.isnad.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text that is drawn turned by a quarter or two: on a page that is shown turned back, on one that
 * is to be read from the side, or along the edge of another.
 */
final class PdfTurns {

  private PdfTurns() {}

  /** The same glyph with its places as who holds the paper so that it is upright sees them. */
  static TextPosition upright(TextPosition at) {
    int turn = (int) at.getDir();
    return turn == at.getRotation()
        ? at
        : new TextPosition(
            turn,
            at.getPageWidth(),
            at.getPageHeight(),
            at.getTextMatrix(),
            at.getEndX(),
            at.getEndY(),
            at.getHeight(),
            at.getIndividualWidths()[0],
            at.getWidthOfSpace(),
            at.getUnicode(),
            at.getCharacterCodes(),
            at.getFont(),
            at.getFontSize(),
            (int) at.getFontSizeInPt());
  }

  /** How the glyphs of a page are turned, in degrees: first as most of them are. */
  static List<Integer> of(List<List<TextPosition>> page) {
    Map<Integer, Long> counts =
        page.stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    at -> (int) at.getDir(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
