package org.isnad.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the JSON-LD of pages, which in the wild is often broken and then says nothing. */
final class LinkedData {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> KINDS =
      List.of("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "Report");

  private LinkedData() {}

  /** The first node that is an article, at any depth. */
  static @Nullable JsonNode article(String json) {
    var open = new ArrayDeque<JsonNode>();
    try {
      open.add(MAPPER.readTree(json));
    } catch (JsonProcessingException broken) {
      return null;
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(open::add);
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String kind = type.asText();
    return KINDS.contains(kind) || kind.endsWith("NewsArticle");
  }

  /** A string, a thing's name, or several of them with commas between; null if there is none. */
  static @Nullable String words(@Nullable JsonNode value) {
    if (value == null) {
      return null;
    } else if (value.isArray()) {
      var all = new ArrayList<String>();
      for (JsonNode one : value) {
        String words = words(one);
        if (words != null) {
          all.add(words);
        }
      }
      return all.isEmpty() ? null : String.join(", ", all);
    } else if (value.isObject()) {
      return words(value.get("name"));
    }
    String text = Parser.unescapeEntities(value.asText(""), false).strip();
    return value.isTextual() && !text.isEmpty() ? text : null;
  }
}
