package org.isnad.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
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

  /** Boxes that lie over a page. */
  private static final String OVERLAYS =
      "[role=dialog], [role=alertdialog], [class*=cookie], [id*=cookie], [class*=consent],"
          + " [id*=consent], [class*=gdpr], [id*=gdpr]";

  private static final int LONGEST_OVERLAY = 2000;

  /** The text of a page; takes the boxes that lie over it out of the document. */
  static PageText of(Document document, String title) {
    boolean modest = isModest(document);
    if (modest) {
      document.select(OVERLAYS).stream().filter(box -> isOverlay(box)).forEach(Element::remove);
    }
    var blocks = new Blocks(title);
    Element article = modest ? readable(document.clone()) : null;
    if (article != null) {
      article.filter(blocks);
    }
    if (blocks.length() < LEAST_LETTERS) {
      blocks = new Blocks(title);
      Element marked = document.selectFirst("article, main, [role=main]");
      (marked == null ? document.body() : marked).filter(blocks);
    }
    return blocks.end();
  }

  private static boolean isOverlay(Element box) {
    return box.hasParent()
        && box.selectFirst("html, body, article, main, h1, [itemprop=articleBody]") == null
        && box.text().length() < LONGEST_OVERLAY;
  }

  private static @Nullable Element readable(Document document) {
    // It changes what it is given, and asks for an address to resolve links that nobody follows.
    return new Readability4J("http://localhost/", document).parse().getArticleContent();
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

  /** Collects blocks. Captions keep apart; what only works on a screen is passed over. */
  private static final class Blocks implements NodeFilter {
    private static final Set<String> PASSED_OVER =
        Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "form",
            "button",
            "select",
            "nav",
            "head",
            "textarea",
            "video",
            "audio",
            "object");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final List<Part> captions = new ArrayList<>();

    Blocks(String title) {
      this.title = title;
    }

    int length() {
      return text.length();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        block.append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (PASSED_OVER.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
          flush(Role.BODY);
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && isBlock(element)) {
        flush(isCaption(element) ? Role.CAPTION : Role.BODY);
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    /** Whether it is one or stands a few steps inside one. */
    private static boolean isCaption(Element element) {
      Element at = element;
      for (int i = 0; i < 4 && at != null; i++, at = at.parent()) {
        if (at.normalName().equals("figcaption")
            || at.hasClass("caption")
            || at.hasClass("wp-caption-text")) {
          return true;
        }
      }
      return false;
    }

    private void flush(Role role) {
      String words = SPACE.matcher(block.toString().replace('\u00A0', ' ')).replaceAll(" ").strip();
      block.setLength(0);
      if (words.isEmpty() || words.equals(title)) {
        return;
      }
      text.append(text.isEmpty() ? "" : "\n\n");
      if (role == Role.CAPTION) {
        captions.add(new Part(role, new Span(text.length(), text.length() + words.length())));
      }
      text.append(words);
    }

    PageText end() {
      flush(Role.BODY);
      return new PageText(text.toString(), List.copyOf(captions));
    }
  }
}
