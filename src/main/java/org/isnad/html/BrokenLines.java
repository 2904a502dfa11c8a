package org.isnad.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text that only empty lines part into paragraphs, as on forums and old pages. Readability makes
 * paragraphs of what stands behind the first of these and forgets what stands before it.
 */
final class BrokenLines {
  /** Shorter text is a label. */
  private static final int LEAST = 80;

  private BrokenLines() {}

  /** Makes a paragraph of what stands before the first empty line of each box. */
  static void mend(Document page) {
    for (Element line : page.select("div > br + br, td > br + br")) {
      Element box = line.parent();
      List<Node> first = box == null ? List.of() : beginning(box);
      if (!first.isEmpty() && box != null) {
        Element paragraph = new Element("p");
        box.prependChild(paragraph);
        first.forEach(paragraph::appendChild);
      }
    }
  }

  /** The text and what stands within its lines, up to the first break; empty if it is short. */
  private static List<Node> beginning(Element box) {
    var nodes = new ArrayList<Node>();
    int length = 0;
    for (Node node : box.childNodes()) {
      if (node instanceof Element element && Blocks.isBlock(element)) {
        return element.normalName().equals("br") && length >= LEAST ? nodes : List.of();
      }
      nodes.add(node);
      length += text(node).length();
    }
    return List.of();
  }

  private static String text(Node node) {
    return switch (node) {
      case TextNode text -> text.text();
      case Element element -> element.text();
      default -> "";
    };
  }
}
