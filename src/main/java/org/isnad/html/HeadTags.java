package org.isnad.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meta tags of a page. Systems spell one name in many ways ({@code publish-date}, {@code
 * Publish_Date}, {@code og:publish.date}): only its letters count.
 */
final class HeadTags {
  /** What stands before a name and does not change it. */
  private static final List<String> SPACES = List.of("og", "rnews", "schema", "shareaholic");

  /** Which attribute names a tag. */
  private static final List<String> NAMING = List.of("property", "name", "itemprop");

  /** What a template that was never filled in says: {@code {{ article.title }}}. */
  private static final Pattern UNFILLED =
      Pattern.compile(
          "\\{\\{[^{}]{1,60}\\}\\}|\\$\\{[^{}]{1,60}\\}|<%.{1,60}%>|\\[\\[[\\w. -]{1,60}\\]\\]");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, List<Said>> tags = new HashMap<>();

  private HeadTags() {}

  static HeadTags of(Document page) {
    var tags = new HeadTags();
    for (Element tag : page.getElementsByTag("meta")) {
      String content = tag.attr("content").replaceAll("\\s+", " ").strip();
      for (String attribute : NAMING) {
        if (!content.isEmpty() && tag.hasAttr(attribute) && !UNFILLED.matcher(content).find()) {
          tags.add(tag.attr(attribute).strip(), content);
        }
      }
    }
    tags.all("parselypage").stream().limit(1).forEach(tags::addRecord);
    return tags;
  }

  /** One tag that holds several in a record of JSON. */
  private void addRecord(Said record) {
    try {
      JsonNode fields = MAPPER.readTree(record.value());
      Map.of("pub_date", "parselypubdate", "author", "parselyauthor", "title", "parselytitle")
          .forEach(
              (field, key) -> {
                String value = fields.path(field).asText("").strip();
                if (!value.isEmpty()) {
                  put(key, new Said(value, record.from(), record.where()));
                }
              });
    } catch (JsonProcessingException broken) {
      // then it says nothing
    }
  }

  /** RDFa allows several names with spaces between. */
  private void add(String names, String content) {
    for (String name : names.split("\\s+", -1)) {
      Said said = new Said(content, "metadata", "the page's meta tag " + name);
      String key = key(name);
      put(key, said);
      SPACES.stream()
          .filter(space -> key.startsWith(space) && key.length() > space.length())
          .forEach(space -> put(key.substring(space.length()), said));
    }
  }

  private void put(String key, Said said) {
    tags.computeIfAbsent(key, none -> new ArrayList<>()).add(said);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The first tag of a name, given by its letters in lower case. */
  @Nullable Said first(String letters) {
    List<Said> all = all(letters);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** All tags of a name, in the order of the page. */
  List<Said> all(String letters) {
    return tags.getOrDefault(letters, List.of());
  }
}
