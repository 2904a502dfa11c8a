package org.isnad.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects blocks. Captions keep apart; what only works on a screen is passed over. */
final class Blocks implements NodeFilter {
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
          "object",
          "amp-ad",
          "amp-analytics",
          "amp-audio",
          "amp-consent",
          "amp-embed",
          "amp-iframe",
          "amp-sidebar",
          "amp-social-share",
          "amp-sticky-ad",
          "amp-user-notification",
          "amp-video");

  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\r]*\\n");

  /** Addresses of pictures, and the beginning of a script's comment. */
  private static final Pattern REST =
      Pattern.compile("https?://\\S+\\.(?:png|jpe?g|gif|webp|svg)(?:\\?\\S*)?|/\\*");

  private final Set<String> passed;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<Part> captions = new ArrayList<>();

  /**
   * Without blocks that only repeat what is told elsewhere.
   *
   * @param passed the title and the page's own addresses
   */
  Blocks(Set<String> passed) {
    this.passed = passed;
  }

  int length() {
    return text.length();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
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

  /** Of plain text, as wires print it, blank lines part the paragraphs. */
  private void append(TextNode words) {
    Element box = words.parent();
    boolean plain = box != null && box.normalName().equals("pre");
    String[] paragraphs =
        plain ? BLANK_LINES.split(words.getWholeText(), -1) : new String[] {words.getWholeText()};
    block.append(paragraphs[0]);
    for (int i = 1; i < paragraphs.length; i++) {
      flush(Role.BODY);
      block.append(paragraphs[i]);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      flush(isCaption(element) ? Role.CAPTION : Role.BODY);
    }
    return FilterResult.CONTINUE;
  }

  /** Whether an element ends the line before it and begins one of its own. */
  static boolean isBlock(Element element) {
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
    String words = OneLine.of(block);
    block.setLength(0);
    if (words.isEmpty() || passed.contains(words) || REST.matcher(words).matches()) {
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
