package org.isnad.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The short lines around the heading of an article, where pages print who wrote it and when. A line
 * is what stands in one block, such as {@code By Nadia Hakim | 2 May 2024}.
 */
final class Masthead implements NodeFilter {
  private static final int BEFORE = 4;
  private static final int AFTER = 14;
  private static final int LONGEST = 140;

  /** So far into an article nobody says who wrote it. */
  private static final int PARAGRAPHS = 3;

  /** What stands over every page of a site, or over every copy in an archive of the web. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:top-?(?:bar|nav|line|header)|site-?header|masthead|today|current-?(?:date|time)"
              + "|clock|weather|wm-ipp)(?:$|[\\s_-])");

  /** A minus, a bar, and what lengthens an Arabic word, which stand for it. */
  private static final Pattern DASH =
      Pattern.compile("[\\u2012\\u2212\\u2015]|(?<=\\s)\\u0640+(?=\\s)");

  private static final Set<String> PASSED_OVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "footer",
          "aside",
          "select",
          "figure",
          "figcaption");

  private final Element heading;
  private final List<String> lines = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int after = -1;
  private int paragraphs;

  private Masthead(Element heading) {
    this.heading = heading;
  }

  /** Reads them. */
  static Masthead of(Element body, Element heading) {
    var masthead = new Masthead(heading);
    body.filter(masthead);
    return masthead;
  }

  /** The lines below the heading, then those above it. */
  List<String> around() {
    int at = Math.max(0, after);
    return Stream.concat(below().stream(), fitting(Math.max(0, at - BEFORE), at)).toList();
  }

  /** The lines below the heading. */
  List<String> below() {
    return fitting(Math.max(0, after), lines.size()).toList();
  }

  /** What is marked as the day of a change, below the heading; it is in none of the lines. */
  List<String> changed() {
    return List.copyOf(changed);
  }

  private Stream<String> fitting(int from, int to) {
    return lines.subList(from, to).stream().filter(line -> line.length() <= LONGEST);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (heading.equals(node)) {
        flush();
        after = lines.size();
        return FilterResult.SKIP_ENTIRELY;
      } else if ((PASSED_OVER.contains(element.normalName()) && !isOverProse(element))
          || isOfSite(element)
          || Comments.isOne(element)) {
        return FilterResult.SKIP_ENTIRELY;
      } else if (LastChange.isMarked(element)) {
        String day = element.text();
        if (after >= 0 && day.length() <= LONGEST) {
          changed.add(withLatinDigits(day));
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      if (Blocks.isBlock(element)) {
        flush();
      }
    }
    return after >= 0 && (lines.size() >= after + AFTER || paragraphs >= PARAGRAPHS)
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }

  /** A box between the heading and the first paragraph with who wrote it and when, or a button. */
  private boolean isOverProse(Element element) {
    return after >= 0
        && paragraphs == 0
        && element.is("aside, footer")
        && element.closest("article, main") != null
        && element.selectFirst("h2, h3, h4") == null
        && element.text().length() <= LONGEST;
  }

  /** What stands over all pages of a site, with the day of the visit in it. */
  private boolean isOfSite(Element element) {
    boolean header = element.normalName().equals("header") && isWithoutHeading(element);
    boolean bar = SITE.matcher(element.className()).find() || SITE.matcher(element.id()).find();
    return (header || bar)
        && !heading.parents().contains(element)
        && element.closest("article, main") == null;
  }

  /** Whether a header has no heading, and so is that of a site and not of an article. */
  static boolean isWithoutHeading(Element header) {
    return header.selectFirst("h1, h2, h3") == null;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && Blocks.isBlock(element)) {
      flush();
    } else if (node instanceof Element element && !Byline.in(element.text(), "").isEmpty()) {
      line.append(" | "); // <span>By Nadia Hakim</span> <span>Erbil</span>
    } else {
      line.append(' '); // <span>By</span><span>Nadia Hakim</span>
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    String words = OneLine.of(line);
    line.setLength(0);
    if (!words.isEmpty()) {
      paragraphs += after >= 0 && words.length() > LONGEST ? 1 : 0;
      lines.add(plain(words));
    }
  }

  /** With Latin digits, and one sign for all that pages print as a dash between names. */
  static String plain(String words) {
    return DASH.matcher(withLatinDigits(words)).replaceAll("–");
  }

  static String withLatinDigits(String words) {
    var latin = new StringBuilder(words.length());
    words
        .codePoints()
        .map(unit -> Character.isDigit(unit) ? '0' + Character.digit(unit, 10) : unit)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
