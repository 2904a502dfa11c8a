package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page tells of its article only in the state that its script starts from. */
final class PageStateTest {
  private static final String STATE =
      """
      <script id=__NEXT_DATA__ type=application/json>{"props": {"posts": [
        {"title": "Ferry stops in Rawa", "publishedAt": "2024-05-01T10:00:00Z",
         "author": "Rim Azar"},
        {"title": "Bridge reopens in Hit", "updatedAt": "2024-05-09T10:00:00Z",
         "publishedAt": "2024-05-04T10:00:00Z",
         "authors": [{"name": "Nadia Hakim"}, {"name": "Sami Darwish"}]}
      ]}}</script>""";

  @Test
  void whatStandsBesideTheArticlesTitleIsOfTheArticle() throws IOException {
    Given given = read("", HEADING + PROSE + STATE);
    assertThat(date(given)).isEqualTo("2024-05-04T10:00:00Z");
    assertThat(value(given.author())).isEqualTo("Nadia Hakim, Sami Darwish");
  }

  @Test
  void whatThePageShowsGoesBefore() throws IOException {
    Given given = read("", HEADING + "<p>By Rim Azar | 3 May 2024</p>" + PROSE + STATE);
    assertThat(date(given)).isEqualTo("3 May 2024");
    assertThat(value(given.author())).isEqualTo("Rim Azar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "window.__NUXT__={post:{id:9,publish_date:\"2024-05-04T10:00\"}}; 2024-05-04T10:00",
        "window.__APOLLO_STATE__ = {\"P:1\":{\"publishedAt\":\"2024-05-04\"}}; 2024-05-04",
        // the state may hold other articles
        "window.__NUXT__={a:{publish_date:\"2024-05-04\"},b:{publish_date:\"2024-05-01\"}};",
        "ads.push({publish_date:\"2024-05-04\"});",
      })
  void whatAScriptSaysOnceIsOfTheArticle(String script, @Nullable String day) throws IOException {
    assertThat(date(read("", HEADING + PROSE + "<script>" + script + "</script>"))).isEqualTo(day);
  }
}
