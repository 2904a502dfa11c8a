package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.author;
import static org.isnad.html.StoryPage.data;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.outlet;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.story;

import java.io.IOException;
import org.isnad.raw.Given;
import org.junit.jupiter.api.Test;

/** The forms in which linked data says what an article is. */
final class LinkedDataTest {

  @Test
  void aReferenceInAGraphIsFollowed() throws IOException {
    Given given =
        story(
            data(
                """
                {"@graph": [
                  {"@type": "Article", "author": {"@id": "#7"}, "publisher": {"@id": "#1"},
                   "datePublished": "2024-05-02", "headline": "Bridge reopens in Hit",},
                  {"@type": "Organization", "@id": "#1", "name": "Dijla Post"},
                  {"@type": ["Person"], "@id": "#7", "name": "Nadia\tHakim"}]}
                """));
    assertThat(author(given)).isEqualTo("Nadia Hakim");
    assertThat(outlet(given)).isEqualTo("Dijla Post");
    assertThat(date(given)).isEqualTo("2024-05-02");
  }

  @Test
  void theOnlyPersonOfABlogIsItsAuthorAndTheDayOfItsPageCounts() throws IOException {
    Given given =
        story(
            data(
                """
                {"@graph": [{"@type": "WebPage", "datePublished": "2024-05-02"},
                            {"@type": "Person", "name": "Nadia Hakim"}]}
                """));
    assertThat(author(given)).isEqualTo("Nadia Hakim");
    assertThat(date(given)).isEqualTo("2024-05-02");
  }

  @Test
  void linkedDataInABracketForOldBrowsersIsRead() throws IOException {
    String json = "{\"@type\": \"NewsArticle\", \"author\": [{\"name\": \"Nadia Hakim\"}]}";
    assertThat(author(story(data("//<![CDATA[\n" + json + "\n//]]>")))).isEqualTo("Nadia Hakim");
  }

  @Test
  void linkedDataInEntitiesOrOneAfterTheOtherIsRead() throws IOException {
    String article = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-16\"}";
    assertThat(date(story(data(article.replace("\"", "&quot;"))))).isEqualTo("2024-05-16");
    assertThat(date(story(data("{\"@type\":\"WebSite\"}" + article)))).isEqualTo("2024-05-16");
  }

  @Test
  void theArticleThatThePageIsCalledAfterGoesBeforeOthersInTheLinkedData() throws IOException {
    Given given =
        read(
            "<title>Bridge reopens in Hit | Dijla Post</title>"
                + data(
                    """
                    {"@type": "ItemList", "itemListElement": [
                      {"@type": "NewsArticle", "headline": "Ferry stops in Rawa",
                       "datePublished": "2024-04-30", "author": "Omar Aziz"}]}
                    """)
                + data(
                    """
                    {"@type": "NewsArticle", "headline": "Bridge reopens in Hit",
                     "datePublished": "2024-05-02", "author": {"name": "Nadia Hakim"}}
                    """),
            HEADING + PROSE);
    assertThat(date(given)).isEqualTo("2024-05-02");
    assertThat(author(given)).isEqualTo("Nadia Hakim");
  }
}
