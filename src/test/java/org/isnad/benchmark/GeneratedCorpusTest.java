package org.isnad.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statistics that make the figures of a generated corpus worth having. */
class GeneratedCorpusTest {

  private static final Path CONFIG = Path.of("index-config");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void isTheSameForTheSameSeed() throws IOException {
    assertThat(file("a", 30, 5)).hasSameTextualContentAs(file("b", 30, 5));
    assertThat(Files.mismatch(file("a", 30, 5), file("c", 30, 6))).isNotNegative();
  }

  @Test
  void articlesHaveAsManyWordsAsNewsAndAsManyCapitals() throws IOException {
    List<String> words =
        articles().stream().flatMap(article -> words(article.get("body").textValue())).toList();
    double capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    assertThat(words.size() / 300.0).isBetween(300.0, 400.0);
    assertThat(capitals / words.size()).isBetween(0.12, 0.25);
  }

  @Test
  void namesStandAsNewspapersPrintThem() throws IOException {
    assertThat(articles())
        .extracting(article -> article.get("title").textValue() + article.get("body").textValue())
        .noneMatch(text -> text.contains("{") || text.contains("("));
  }

  @Test
  void someArticlesHaveNoDateOrOutlet() throws IOException {
    List<JsonNode> articles = articles();
    assertThat(share(articles, "date")).isBetween(0.8, 0.97);
    assertThat(share(articles, "outlet")).isBetween(0.7, 0.9);
  }

  @Test
  void somePlacesStandInFarMoreArticlesThanOthers() throws IOException {
    var articlesByPlace = new TreeMap<String, Integer>();
    for (JsonNode article : articles()) {
      article
          .get("locations")
          .forEach(id -> articlesByPlace.merge(id.textValue(), 1, Integer::sum));
    }
    assertThat(articlesByPlace.values()).anyMatch(articles -> articles > 15);
    assertThat(articlesByPlace.values())
        .filteredOn(articles -> articles == 1)
        .hasSizeGreaterThan(50);
  }

  private List<JsonNode> articles() throws IOException {
    var articles = new ArrayList<JsonNode>();
    for (String line : Files.readAllLines(file("articles", 300, 20))) {
      articles.add(JSON.readTree(line));
    }
    return articles;
  }

  private Path file(String name, int articles, long seed) throws IOException {
    Path file = folder.resolve(name);
    GeneratedCorpus.write(file, articles, seed, CONFIG);
    return file;
  }

  private static double share(List<JsonNode> articles, String key) {
    return articles.stream().filter(article -> article.has(key)).count() / (double) articles.size();
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("\\W+", -1)).filter(word -> !word.isEmpty());
  }
}
