package org.isnad.html;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: its article, and what the nodes that the article refers to by {@code @id}
 * say. In the wild it is often broken; small faults are read over; of what has others only the day
 * of publication is taken.
 */
final class LinkedData {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /** What pages wrap scripts in, for browsers of long ago. */
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?://)?\\s*(?:<!--|<!\\[CDATA\\[)|(?://)?\\s*(?:-->|\\]\\]>)\\s*$");

  /** What is of the article if it is said of the page that holds it. */
  private static final Set<String> OF_PAGES = Set.of(BrokenData.PUBLISHED, "dateModified");

  /** Who stands under these is told of by the page, and did not write it. */
  private static final Set<String> OTHERS =
      Set.of(
          "about",
          "actor",
          "comment",
          "contactPoint",
          "copyrightHolder",
          "director",
          "founder",
          "founders",
          "hasPart",
          "isBasedOn",
          "itemListElement",
          "itemReviewed",
          "liveBlogUpdate",
          "mentions",
          "publisher",
          "review",
          "sourceOrganization");

  private static final int DEEPEST_REFERENCE = 4;

  private final List<JsonNode> nodes = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();
  private final Set<JsonNode> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, JsonNode> named = new HashMap<>();
  private final Map<String, String> pieces = new HashMap<>();
  private final @Nullable JsonNode article;

  private LinkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      read(WRAPPING.matcher(script.data()).replaceAll(""));
    }
    all("WebSite"::equals).forEach(others::add); // who made a site did not write all that is on it
    others.forEach(other -> told.addAll(within(other)));
    List<JsonNode> articles = all(LinkedData::isArticle);
    String title = PageTitle.letters(page.title());
    article =
        Stream.of(
                articles.stream().filter(node -> isHeaded(node, title)),
                articles.stream().filter(node -> !told.contains(node)),
                all(LinkedData::isPage).stream(),
                all("VideoObject"::equals).stream().filter(node -> isNamed(node, title)))
            .flatMap(each -> each)
            .findFirst()
            .orElse(null);
  }

  /** The name of the site, where the page tells of it. */
  @Nullable Said site() {
    var names = new LinkedHashSet<String>();
    all("WebSite"::equals).forEach(site -> collect(site.get("name"), names, 0));
    return names.isEmpty() ? null : said(names.iterator().next(), "WebSite");
  }

  private List<JsonNode> all(Predicate<String> kind) {
    return nodes.stream().filter(node -> is(node.path("@type"), kind)).toList();
  }

  /** Whether it is the article that the page is called after, not one of a list of others. */
  private static boolean isHeaded(JsonNode node, String title) {
    return isIn(title, node.path("headline"));
  }

  /** Whether it is what the page shows instead of an article. */
  private static boolean isNamed(JsonNode node, String title) {
    return isIn(title, node.path("name"));
  }

  private static boolean isIn(String title, JsonNode words) {
    String letters = PageTitle.letters(Parser.unescapeEntities(words.asText(), false));
    return !letters.isEmpty() && title.contains(letters);
  }

  static LinkedData of(Document page) {
    return new LinkedData(page);
  }

  private void read(String json) {
    var open = new ArrayDeque<JsonNode>();
    try (MappingIterator<JsonNode> all = MAPPER.readerFor(JsonNode.class).readValues(json)) {
      all.forEachRemaining(open::add); // some write one after the other
    } catch (IOException | RuntimeException broken) {
      String unescaped = json.contains("&quot;") ? Parser.unescapeEntities(json, false) : json;
      if (unescaped.equals(json)) {
        BrokenData.pieces(json).forEach(pieces::putIfAbsent);
      } else {
        read(unescaped);
      }
      return;
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        nodes.add(node);
        // Elsewhere a node is only named: where it tells most is where it is told.
        named.merge(node.path("@id").asText(""), node, (a, b) -> a.size() < b.size() ? b : a);
        OTHERS.stream().filter(node::has).map(node::get).forEach(others::add);
      }
      node.forEach(open::add);
    }
  }

  private static boolean is(JsonNode type, Predicate<String> kind) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (is(one, kind)) {
          return true;
        }
      }
      return false;
    }
    return kind.test(type.asText().replaceFirst("^https?://schema\\.org/|^schema:", ""));
  }

  private static boolean isArticle(String kind) {
    return kind.endsWith("Article") || kind.endsWith("Posting") || kind.equals("Report");
  }

  /** The page itself, which systems for blogs describe in place of its article. */
  private static boolean isPage(String kind) {
    return kind.equals("WebPage") || kind.equals("ItemPage");
  }

  /** Whether it tells of an article, not only of the page that holds one. */
  boolean hasArticle() {
    return pieces.containsKey(BrokenData.AUTHOR)
        || (article != null && is(article.path("@type"), LinkedData::isArticle));
  }

  /** A string, a thing's name, or several of them with commas between; null if there is none. */
  @Nullable Said said(String key) {
    var words = new LinkedHashSet<String>();
    collect(article == null ? null : article.get(key), words, 0);
    if (words.isEmpty() && OF_PAGES.contains(key)) {
      all(LinkedData::isPage).stream()
          .filter(page -> page.has(key))
          .limit(1)
          .forEach(page -> collect(page.get(key), words, 0));
    }
    if (words.isEmpty() && pieces.containsKey(key)) {
      words.add(pieces.get(key));
    }
    return words.isEmpty() ? null : said(String.join(", ", words), key);
  }

  private static Said said(String value, String key) {
    return new Said(value.replaceAll("\\s+", " "), "metadata", "the page's JSON-LD " + key);
  }

  /** The only person that is told of, who on a blog is its author; null of none or several. */
  @Nullable Said onlyPerson() {
    var names = new LinkedHashSet<String>();
    nodes.stream()
        .filter(node -> is(node.path("@type"), "Person"::equals) && !told.contains(node))
        .forEach(node -> collect(node.get("name"), names, 0));
    return names.size() == 1 ? said(names.iterator().next(), "Person") : null;
  }

  private static List<JsonNode> within(JsonNode root) {
    var all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).forEach(all::add);
    }
    return all;
  }

  private void collect(@Nullable JsonNode value, Set<String> words, int depth) {
    if (value == null || depth > DEEPEST_REFERENCE) {
      return;
    } else if (value.isArray()) {
      value.forEach(one -> collect(one, words, depth + 1));
    } else if (value.isObject()) {
      JsonNode told = value.has("name") ? value : named.get(value.path("@id").asText(""));
      collect(told == null ? null : told.get("name"), words, depth + 1);
    } else if (value.isTextual() || value.isIntegralNumber()) {
      String text = Parser.unescapeEntities(value.asText(), false).strip();
      Stream.of(text).filter(each -> !each.isEmpty()).forEach(words::add);
    }
  }
}
