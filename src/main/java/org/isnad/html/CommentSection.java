package org.isnad.html;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.words.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's readers wrote below its article, by the heading over it in many languages. */
final class CommentSection {
  private static final String HEADINGS =
      "h2, h3, h4, h5, h6, legend, [class*=title], [class*=head]";

  private static final String PLACES_OF_PROSE = "p, div, td, section, article";

  /** What no such section holds. */
  private static final String ARTICLE = "h1, [itemprop=articleBody]";

  /** Those of {@code comments.tsv}, with how many there are before or behind. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)[^\\p{L}\\d]*(?:\\d{1,5}\\s+)?(?:%s)[^\\p{L}\\d]*(?:\\d{1,5}[^\\p{L}\\d]*)?"
              .formatted(
                  WordTable.rows(CommentSection.class, "comments.tsv", 2).stream()
                      .map(row -> row.get(1))
                      .collect(joining("|"))));

  private static final int LONGEST_HEADING = 40;

  /** So many letters of prose above it are an article; above a bar of buttons stands none. */
  private static final int LEAST_ABOVE = 400;

  private static final int LEAST_PARAGRAPH = 100;

  /** A page has one such section, or one of each service; what lists more of them is none. */
  private static final int MOST = 20;

  private CommentSection() {}

  /** Takes it out of a page. */
  static void remove(Document page) {
    Set<Element> headings =
        page.select(HEADINGS).stream()
            .filter(CommentSection::isHeading)
            .limit(MOST)
            .collect(toSet());
    if (!headings.isEmpty()) {
      below(page, headings).forEach(CommentSection::cut);
    }
  }

  private static boolean isHeading(Element element) {
    String words = element.text();
    return words.length() <= LONGEST_HEADING && HEADING.matcher(words).matches();
  }

  private static List<Element> below(Document page, Set<Element> headings) {
    var below = new ArrayList<Element>();
    int above = 0;
    for (Element each : page.select(PLACES_OF_PROSE + ", " + HEADINGS)) {
      int length = each.ownText().length();
      above += length < LEAST_PARAGRAPH ? 0 : length;
      if (above >= LEAST_ABOVE && headings.contains(each)) {
        below.add(each);
      }
    }
    return below;
  }

  /** Without the largest box that the heading begins, or without what follows it in its box. */
  private static void cut(Element heading) {
    Element box = heading;
    Element around = box.parent();
    while (around != null
        && !around.normalName().equals("body")
        && around.selectFirst(ARTICLE) == null
        && around.text().startsWith(heading.text())) {
      box = around;
      around = box.parent();
    }
    boolean alone = box.text().equals(heading.text());
    for (Element next = box.nextElementSibling();
        alone && next != null && !next.is("h1, h2, h3");
        next = box.nextElementSibling()) {
      next.remove();
    }
    box.remove();
  }
}
