package org.isnad.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the state that a page's script starts from says of its article. It tells of other articles
 * too: in JSON what stands beside the article's own title counts, in a script what it says once.
 */
final class PageState {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String JSON = "script#__NEXT_DATA__, script[type=application/json]";
  private static final String SCRIPT = "script:not([src]):not([type*=json])";

  /** {@code window.__NUXT__ = {...}}, {@code var initialState = {...}}. */
  private static final Pattern STATE =
      Pattern.compile("(?:__[A-Z_]{3,40}__|\\w{0,40}[Ss]tate)\"?\\]?\\s{0,9}=[^=]");

  private static final Predicate<String> TITLE =
      Pattern.compile("(?i)title|headline|heading|name").asMatchPredicate();

  private static final String KEY =
      "(?:date_?)?publish(?:ed)?(?:_?(?:at|on|date|time))?|(?:publication|pub|post|display)_?date"
          + "|first_?published(?:_?at)?";

  private static final Predicate<String> DAY =
      Pattern.compile("(?i)(?:" + KEY + ")").asMatchPredicate();

  private static final Predicate<String> AUTHOR =
      Pattern.compile("(?i)(?:author|writer|reporter)s?(?:_?name)?|byline").asMatchPredicate();

  private static final Pattern DAYS =
      Pattern.compile(
          "(?i)\\b(?:%s)[\"']?\\s{0,9}:\\s{0,9}[\"']((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"']{0,30})[\"']"
              .formatted(KEY));

  private final Document page;
  private final String title;

  /**
   * For a page.
   *
   * @param title of the article
   */
  PageState(Document page, String title) {
    this.page = page;
    this.title = PageTitle.letters(title);
  }

  /** When the article was published; null if nothing says so. */
  @Nullable Said day() {
    List<String> told = values(DAY).filter(DayForms::isDay).limit(1).toList();
    List<String> days = told.isEmpty() ? daysOfScripts() : told;
    return days.size() == 1 ? said(days.getFirst()) : null;
  }

  /** Who wrote it; null if nothing says so. */
  @Nullable Said author() {
    String names = values(AUTHOR).distinct().collect(Collectors.joining(", "));
    return names.isEmpty() ? null : said(names);
  }

  private List<String> daysOfScripts() {
    return page.select(SCRIPT).stream()
        .map(Element::data)
        .filter(script -> STATE.matcher(script).find())
        .flatMap(script -> DAYS.matcher(script).results().map(day -> day.group(1)))
        .distinct()
        .limit(2)
        .toList();
  }

  private Stream<String> values(Predicate<String> key) {
    return articles().stream()
        .flatMap(article -> article.properties().stream())
        .filter(field -> key.test(field.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(PageState::words)
        .filter(words -> !words.isBlank());
  }

  /** A string, a thing's name, or several of them. */
  private static Stream<String> words(JsonNode value) {
    return value.isArray()
        ? value.valueStream().flatMap(PageState::words)
        : Stream.of(value.isObject() ? value.path("name").asText("") : value.asText(""));
  }

  /** All that is called as the article is. */
  private List<JsonNode> articles() {
    var all = new ArrayList<JsonNode>();
    for (Element script : title.isEmpty() ? List.<Element>of() : page.select(JSON)) {
      try {
        all.add(MAPPER.readTree(script.data()));
      } catch (JsonProcessingException broken) {
        // which in the wild is common and then says nothing
      }
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).forEach(all::add);
    }
    return all.stream().filter(this::isTitled).toList();
  }

  private boolean isTitled(JsonNode node) {
    return node.properties().stream()
        .anyMatch(
            field ->
                TITLE.test(field.getKey())
                    && PageTitle.letters(field.getValue().asText("")).equals(title));
  }

  private static Said said(String value) {
    return new Said(value, "metadata", "the state of the page's script");
  }
}
