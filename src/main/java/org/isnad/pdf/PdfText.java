package org.isnad.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.isnad.raw.Lines;
import org.isnad.raw.UnreadableException;

/** The paragraphs of a PDF, without what stands at the edge of every page. */
public final class PdfText {
  /**
   * Paragraphs at the edge of so many pages are their running heads; of two, where there are two.
   */
  private static final int PAGES = 3;

  /** How many paragraphs a running head or foot may have. */
  private static final int EDGE = 2;

  private final List<List<String>> pages;
  private final Map<String, Integer> edges = new HashMap<>();
  private final BrowserPrint print;
  private final boolean lost;

  private PdfText(List<List<String>> pages, boolean lost) {
    this.pages = pages;
    this.lost = lost;
    var all = new ArrayList<String>();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (i < EDGE || i >= page.size() - EDGE) {
          edges.merge(shape(page.get(i)), 1, Integer::sum);
          all.add(page.get(i));
        }
      }
    }
    print = BrowserPrint.of(all);
  }

  /**
   * Of a document that is open.
   *
   * @throws UnreadableException if it has more glyphs than any article
   * @throws IOException if it is broken
   */
  public static PdfText of(PDDocument document) throws IOException {
    PdfLines lines = PdfLines.of(document);
    return new PdfText(new PdfParagraphs(lines.pages()).pages(), lines.isLost());
  }

  /** Whether some text was left out, as the file does not have its font: one cut off. */
  public boolean isLost() {
    return lost;
  }

  /** The address of the web page that a browser printed; empty if this is none. */
  public String address() {
    return print.address();
  }

  /** Paragraphs with an empty line between. */
  public String text() {
    var whole = new ArrayList<String>();
    for (List<String> page : pages) {
      int from = 0;
      int to = page.size();
      while (from < to && isRunning(page.get(from)) && from < EDGE) {
        from++;
      }
      while (from < to && isRunning(page.get(to - 1)) && to > page.size() - EDGE) {
        to--;
      }
      append(whole, page.subList(from, to));
    }
    return String.join("\n\n", whole);
  }

  private boolean isRunning(String paragraph) {
    int often = Math.max(2, Math.min(PAGES, pages.size()));
    return edges.getOrDefault(shape(paragraph), 0) >= often
        || print.has(paragraph)
        || paragraph.matches("\\W*\\d{1,4}\\W*");
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "0");
  }

  /** A paragraph goes on over the end of a page. */
  private static void append(List<String> whole, List<String> page) {
    boolean goesOn =
        !whole.isEmpty()
            && !page.isEmpty()
            && PdfParagraphs.goesOn(whole.getLast(), page.getFirst());
    if (goesOn) {
      whole.set(whole.size() - 1, Lines.joined(whole.getLast() + "\n" + page.getFirst()));
    }
    whole.addAll(page.subList(goesOn ? 1 : 0, page.size()));
  }
}
