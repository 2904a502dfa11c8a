package org.isnad.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.isnad.pdf.PdfLine.Glyph;
import org.isnad.raw.UnreadableException;

/**
 * The lines of a PDF with their places, page by page, in the order in which they were set: of
 * columns one after the other.
 */
final class PdfLines extends PDFTextStripper {
  static {
    // Otherwise a file appears in the user's home.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
  }

  /** A page of a newspaper has some 50,000. */
  private static final int MOST = 1_000_000;

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int count;
  private boolean lost;

  /** Reads all pages. */
  static PdfLines of(PDDocument document) throws IOException {
    var lines = new PdfLines();
    lines.writeText(document, Writer.nullWriter());
    return lines;
  }

  List<List<PdfLine>> pages() {
    return pages;
  }

  /** Whether some text was left out, as the file does not have its font. */
  boolean isLost() {
    return lost;
  }

  @Override
  protected void startPage(PDPage page) {
    count = 0;
    pages.add(new ArrayList<>());
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
    if (++count > MOST) {
      throw new UnreadableException("more than %,d letters on one page".formatted(MOST));
    }
    super.showGlyph(place, font, code, width);
  }

  /** Without its font a text is numbers, which would be read as letters of another. */
  @Override
  protected void showText(byte[] string) throws IOException {
    if (getGraphicsState().getTextState().getFont() == null) {
      lost = true;
    } else {
      super.showText(string);
    }
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    super.processTextPosition(PdfTurns.upright(at));
  }

  /** What is turned one way after what is turned another: no line holds both. */
  @Override
  protected void writePage() throws IOException {
    List<List<TextPosition>> all = charactersByArticle.stream().map(List::copyOf).toList();
    for (int turn : PdfTurns.of(all)) {
      for (int i = 0; i < all.size(); i++) {
        List<TextPosition> kept = charactersByArticle.get(i);
        kept.clear();
        all.get(i).stream().filter(at -> (int) at.getDir() == turn).forEach(kept::add);
      }
      super.writePage();
      endLine();
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (!positions.isEmpty()) {
      plain.append(plain.isEmpty() ? "" : " ").append(shown(text));
      positions.forEach(each -> glyphs.add(glyph(each)));
    }
  }

  /** Glyphs of which the file does not say what they are come as controls. */
  private static String shown(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }

  private static Glyph glyph(TextPosition at) {
    double left = at.getXDirAdj();
    double size = Math.abs(at.getYScale());
    return new Glyph(
        shown(at.getUnicode()), left, left + at.getWidthDirAdj(), at.getYDirAdj(), size);
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  private void endLine() {
    String text = plain.toString();
    List<Glyph> shown = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
    if (!shown.isEmpty()) {
      boolean toLeft = PdfGlyphs.isToLeft(text);
      pages
          .getLast()
          .add(
              new PdfLine(
                  PdfGlyphs.hasLeft(text) ? PdfGlyphs.read(glyphs, toLeft) : text,
                  shown.stream().mapToDouble(Glyph::left).min().orElseThrow(),
                  shown.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                  shown.getFirst().y(),
                  shown.stream().mapToDouble(Glyph::size).max().orElseThrow(),
                  toLeft));
    }
    plain.setLength(0);
    glyphs.clear();
  }
}
