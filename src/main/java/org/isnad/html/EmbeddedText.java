package org.isnad.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article as a page's data carry it, for pages that a script builds and for those that show a
 * stub: {@code articleBody} of JSON-LD, or of the state that the page starts from.
 */
final class EmbeddedText {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DATA =
      "script[type=application/ld+json], script#__NEXT_DATA__, script[type=application/json]";

  /** Markup that a script is to show; but most of it has only places for words. */
  private static final String TEMPLATE = "script[type=text/template], script[type=text/html]";

  private static final Pattern LOGIC = Pattern.compile("\\{\\{|<%|\\$\\{");

  /** The keys under which a whole article may stand. */
  private static final List<String> KEYS = List.of("articleBody", "bodyHtml", "body", "content");

  /** A shorter text is a summary. */
  private static final int LEAST = 400;

  private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div|h\\d)\\b[^>]*>");
  private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");
  private static final PageText NONE = new PageText("", List.of());

  private EmbeddedText() {}

  /** The longest such text; empty if there is none. */
  static PageText of(Document page) {
    String longest = "";
    for (Element script : page.select(DATA)) {
      String found = longest(script.data());
      longest = found.length() > longest.length() ? found : longest;
    }
    for (Element script : page.select(TEMPLATE)) {
      String found = LOGIC.matcher(script.data()).find() ? "" : script.data();
      longest = found.length() > longest.length() ? found : longest;
    }
    if (longest.length() < LEAST) {
      return NONE;
    }
    String text =
        MARKUP.matcher(longest).find()
            ? Fragment.text(longest)
            : LINES.matcher(longest.strip()).replaceAll("\n\n");
    return new PageText(text, List.of());
  }

  private static String longest(String json) {
    String longest = "";
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      return ""; // which in the wild is common and then says nothing
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      for (String key : KEYS) {
        String text = node.path(key).asText("");
        boolean prose = text.indexOf(' ') > 0 && !text.startsWith("{");
        longest = prose && text.length() > longest.length() ? text : longest;
      }
      node.forEach(open::add);
    }
    return longest;
  }
}
