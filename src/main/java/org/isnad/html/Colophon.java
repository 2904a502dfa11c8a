package org.isnad.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The short lines right below the last paragraph of an article, where blogs print who posted it and
 * when.
 */
final class Colophon implements NodeFilter {
  private static final int MOST = 4;
  private static final int LONGEST = 140;

  /** What a blog says of a post in a sentence below it. */
  static final String POSTED =
      "(?:this (?:entry|post) was (?:posted|written|published)|dieser (?:beitrag|eintrag|artikel) wurde|cette entrée a été publiée"
          + "|est[ea] (?:entrada|artículo) (?:fue|se)|questo articolo (?:è stato|fu)|dit bericht (?:is|werd))";

  private static final Pattern OF_POST = Pattern.compile("(?iu)" + POSTED);

  /** A box with so many letters around a heading is its article's. */
  private static final int ARTICLE = 500;

  private static final Set<String> PASSED_OVER =
      Set.of("script", "style", "noscript", "template", "svg", "nav", "aside", "form", "figure");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Element heading;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean begun;
  private boolean prose;
  private boolean ended;

  private Colophon(Element heading) {
    this.heading = heading;
  }

  /** None where a page has no heading. */
  static List<String> of(@Nullable Element heading) {
    if (heading == null) {
      return List.of();
    }
    Element box = heading;
    while (box.parent() != null && box.text().length() < ARTICLE) {
      box = box.parent();
    }
    var colophon = new Colophon(heading);
    box.filter(colophon);
    return List.copyOf(colophon.lines);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (node.equals(heading)) {
        line.setLength(0);
        begun = true;
        return FilterResult.SKIP_ENTIRELY;
      }
      boolean passed = PASSED_OVER.contains(element.normalName()) || Comments.isOne(element);
      if (passed || Blocks.isBlock(element)) {
        flush();
      }
      if (LastChange.isMarked(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      ended |= passed || HEADINGS.contains(element.normalName());
      if (passed) {
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && Blocks.isBlock(element)) {
      flush();
    } else {
      line.append(' ');
    }
    return FilterResult.CONTINUE;
  }

  /** A paragraph begins it anew; what stands below a heading or a box belongs to these. */
  private void flush() {
    String words = OneLine.of(line);
    line.setLength(0);
    if (!begun || words.isEmpty()) {
      return;
    } else if (words.length() > LONGEST && !OF_POST.matcher(words).lookingAt()) {
      prose = true;
      ended = false;
      lines.clear();
    } else if (prose && !ended && lines.size() < MOST) {
      lines.add(Masthead.plain(words));
    }
  }
}
