package org.isnad.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article, block by block.
 *
 * @param captions where in the text
 */
record PageText(String text, List<Part> captions) {
  /** A shorter find is a slip: then the whole page is the better answer. */
  private static final int LEAST_LETTERS = 140;

  /** Readability takes time with the square of these; news pages have a tenth of them. */
  private static final int MOST_NODES = 24_000;

  private static final long MOST_DEPTH = 600_000;

  /** A page that shows so much less than it carries shows a stub. */
  private static final double MORE_THAN_SHOWN = 1.5;

  /** The text of a page; takes the boxes that lie over it out of the document. */
  static PageText of(Document document, String title) {
    boolean modest = isModest(document);
    if (modest) {
      Hidden.remove(document);
      Boxes.remove(document);
      BrokenLines.mend(document);
    }
    Set<String> passed =
        document.select("link[rel=canonical], meta[property=og:url]").stream()
            .map(each -> each.attr("href") + each.attr("content"))
            .collect(Collectors.toSet());
    passed.add(title);
    var blocks = new Blocks(passed);
    Element heading = heading(document, title);
    Element article = modest ? ArticleBox.of(document, heading) : null;
    if (article != null) {
      for (Element lead : Lead.of(document, heading, article)) {
        lead.filter(blocks);
      }
      article.filter(blocks);
    }
    if (blocks.length() < LEAST_LETTERS) {
      blocks = new Blocks(passed);
      Element marked = document.selectFirst("article, main, [role=main]");
      (marked == null ? document.body() : marked).filter(blocks);
    }
    PageText shown = blocks.end();
    PageText hidden = EmbeddedText.of(document);
    boolean stub = hidden.text().length() > shown.text().length() * MORE_THAN_SHOWN;
    return stub ? hidden : shown;
  }

  /** Where the title stands; else the first heading. */
  private static @Nullable Element heading(Document page, String title) {
    String letters = PageTitle.letters(title);
    return Stream.of("h1", "h2, h3")
        .flatMap(kind -> page.select(kind).stream())
        .filter(each -> !letters.isEmpty() && PageTitle.letters(each.text()).equals(letters))
        .findFirst()
        .orElseGet(() -> page.selectFirst("h1"));
  }

  private static boolean isModest(Document document) {
    var sums = new long[2];
    document.traverse(
        (node, depth) -> {
          sums[0]++;
          sums[1] += depth;
        });
    return sums[0] <= MOST_NODES && sums[1] <= MOST_DEPTH;
  }
}
