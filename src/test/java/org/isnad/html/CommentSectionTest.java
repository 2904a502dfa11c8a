package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentSectionTest {
  private static final String ANSWER = "<p>My uncle told them so in the spring.</p>";

  private static String text(String below) throws IOException {
    String page = "<html><body><div>" + HEADING + PROSE.repeat(2) + below + "</div></body></html>";
    return Page.read(page.getBytes(UTF_8), null).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 Comments",
        "Kommentare (12)",
        "Vos commentaires",
        "Komentarze",
        "Yorumlar (2)",
        "التعليقات",
        "Reacties: 4",
      })
  void readersWriteBelowAHeading(String heading) throws IOException {
    assertThat(text("<div id=op><h4>" + heading + "</h4>" + ANSWER + "</div>"))
        .contains("Lorries")
        .doesNotContain("My uncle");
    assertThat(text("<h4>" + heading + "</h4><div>" + ANSWER + "</div>"))
        .doesNotContain("My uncle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kommentar", "What commentators say", "Comments on the budget"})
  void otherHeadingsAreTheArticlesOwn(String heading) throws IOException {
    assertThat(text("<h4>" + heading + "</h4>" + ANSWER)).contains("My uncle");
  }

  @Test
  void aButtonOverTheArticleIsNone() throws IOException {
    String page = HEADING + "<div><h6>Comments</h6>" + PROSE + "</div>";
    assertThat(Page.read(page.getBytes(UTF_8), null).text()).contains("Lorries");
  }

  @Test
  void whatIsMarkedAsACommentIsOne() throws IOException {
    assertThat(text("<div itemprop=comment>" + ANSWER.repeat(3) + "</div>"))
        .doesNotContain("My uncle");
  }
}
