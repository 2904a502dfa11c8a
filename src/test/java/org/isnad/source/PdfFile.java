package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A PDF written in a test, with a font of its own: its letters draw nothing, are half as wide as
 * high, and only say which characters they stand for. So a text layer can be had in any script, set
 * in any order, without a font on the machine.
 */
final class PdfFile {
  private final List<StringBuilder> pages = new ArrayList<>();
  private final List<Integer> turns = new ArrayList<>();
  private final List<String> glyphs = new ArrayList<>();

  PdfFile page() {
    return page(0);
  }

  /** A page that is shown turned to the right by so many degrees. */
  PdfFile page(int turn) {
    pages.add(new StringBuilder());
    turns.add(turn);
    return this;
  }

  /** From here on the page is drawn on as if it lay turned to the right by so many degrees. */
  PdfFile drawnTurned(int turn) {
    pages
        .getLast()
        .append(
            switch (turn) {
              case 90 -> "0 1 -1 0 612 0 cm\n";
              case 180 -> "-1 0 0 -1 612 792 cm\n";
              case 270 -> "0 -1 1 0 0 792 cm\n";
              default -> "1 0 0 1 0 0 cm\n";
            });
    return this;
  }

  /**
   * A line of which every UTF-16 unit is a glyph. Of an empty one the file does not say what it is.
   */
  PdfFile line(double x, double y, double size, String text) {
    return glyphs(x, y, size, letters(text));
  }

  /** What is drawn from left to right, from a point on. */
  PdfFile glyphs(double x, double y, double size, String... drawn) {
    var codes = new byte[drawn.length];
    for (int i = 0; i < drawn.length; i++) {
      if (!glyphs.contains(drawn[i])) {
        glyphs.add(drawn[i]);
      }
      codes[i] = (byte) (glyphs.indexOf(drawn[i]) + 1);
    }
    pages
        .getLast()
        .append(
            String.format(
                Locale.ROOT,
                "BT /F %.1f Tf %.1f %.1f Td <%s> Tj ET%n",
                size,
                x,
                y,
                HexFormat.of().formatHex(codes)));
    return this;
  }

  /** The same, up to a point. */
  PdfFile glyphsTo(double right, double y, double size, String... drawn) {
    return glyphs(right - drawn.length * size / 2, y, size, drawn);
  }

  static String[] letters(String text) {
    return text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
  }

  byte[] bytes() throws IOException {
    return bytes(pages.size());
  }

  /** What is left if only the first pages have kept their font. */
  byte[] bytes(int pagesWithFont) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var font = new PDType3Font(font());
      for (StringBuilder content : pages) {
        var page = new PDPage();
        page.setRotation(turns.get(document.getNumberOfPages()));
        var resources = new PDResources();
        if (document.getNumberOfPages() < pagesWithFont) {
          resources.put(COSName.getPDFName("F"), font);
        }
        page.setResources(resources);
        page.setContents(new PDStream(stream(content.toString())));
        document.addPage(page);
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private COSDictionary font() throws IOException {
    var shapes = new COSDictionary();
    var names = new COSArray();
    names.add(COSInteger.ONE);
    for (int i = 1; i <= glyphs.size(); i++) {
      names.add(COSName.getPDFName("g" + i));
      shapes.setItem(COSName.getPDFName("g" + i), stream("500 0 d0"));
    }
    var encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    var matrix = new COSArray();
    matrix.setFloatArray(new float[] {0.001f, 0, 0, 0.001f, 0, 0});
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(0, 0, 500, 700)));
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, glyphs.size());
    font.setItem(
        COSName.WIDTHS, COSArray.ofCOSIntegers(glyphs.stream().map(glyph -> 500).toList()));
    font.setItem(COSName.TO_UNICODE, stream(meanings()));
    return font;
  }

  private String meanings() {
    var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("1 begincodespacerange <01> <FF> endcodespacerange\n");
    for (int i = 0; i < glyphs.size(); i++) {
      String meant = HexFormat.of().formatHex(glyphs.get(i).getBytes(UTF_16BE));
      if (!meant.isEmpty()) {
        map.append("1 beginbfchar <%02X> <%s> endbfchar%n".formatted(i + 1, meant));
      }
    }
    return map.append("endcmap end end").toString();
  }

  private static COSStream stream(String text) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createOutputStream()) {
      out.write(text.getBytes(ISO_8859_1));
    }
    return stream;
  }
}
