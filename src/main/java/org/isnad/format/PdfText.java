package org.isnad.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The paragraphs of a PDF, without what stands at the edge of every page. */
final class PdfText {
  private static final String PARAGRAPH = "\u2029";
  private static final String PAGE = "\f";

  /** A line at the edge of so many pages is their running head. */
  private static final int PAGES = 3;

  static {
    // Otherwise a file appears in the user's home.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
  }

  String getText(PDDocument document) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setPageEnd(PAGE);
    var pages = new ArrayList<List<String>>();
    for (String page : stripper.getText(document).split(PAGE, -1)) {
      pages.add(paragraphs(page));
    }
    Map<String, Integer> edges = edges(pages);
    var whole = new ArrayList<String>();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        boolean edge = i == 0 || i == page.size() - 1;
        boolean running =
            edges.getOrDefault(shape(page.get(i)), 0) >= PAGES || isNumber(page.get(i));
        if (!edge || !running) {
          append(whole, page.get(i));
        }
      }
    }
    return String.join("\n\n", whole);
  }

  private static List<String> paragraphs(String page) {
    var paragraphs = new ArrayList<String>();
    for (String paragraph : page.split(PARAGRAPH, -1)) {
      String joined = Lines.joined(paragraph);
      if (!joined.isEmpty()) {
        paragraphs.add(joined);
      }
    }
    return paragraphs;
  }

  private static Map<String, Integer> edges(List<List<String>> pages) {
    var edges = new HashMap<String, Integer>();
    for (List<String> page : pages) {
      if (!page.isEmpty()) {
        edges.merge(shape(page.getFirst()), 1, Integer::sum);
        edges.merge(shape(page.getLast()), 1, Integer::sum);
      }
    }
    return edges;
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "0");
  }

  private static boolean isNumber(String line) {
    return line.matches("\\W*\\d{1,4}\\W*");
  }

  /** A paragraph goes on over a page's end where no sentence has ended. */
  private static void append(List<String> whole, String paragraph) {
    String last = whole.isEmpty() ? "." : whole.getLast();
    boolean goesOn =
        Character.isLowerCase(paragraph.codePointAt(0)) && !last.matches("(?s).*[.!?:\u201D\"]");
    if (goesOn) {
      whole.set(whole.size() - 1, Lines.joined(last + "\n" + paragraph));
    } else {
      whole.add(paragraph);
    }
  }
}
