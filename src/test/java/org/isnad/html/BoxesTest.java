package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoxesTest {
  private static final String OTHER =
      "Hakim grew up beside a lock, has kept its keys for thirty years, and would not live elsewhere.";

  private static String text(String body) throws IOException {
    return Page.read(("<html><body>" + body + "</body></html>").getBytes(UTF_8), null).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "author-bio",
        "post author_box wide",
        "about-the-author",
        "related-posts",
        "list related",
        "teaser-list",
        "read-also",
        "newsletter-signup",
        "modal fade",
        "kg-card kg-bookmark-card",
        "wp-embedded-content",
      })
  void leavesOutWhatStandsInTheArticleAndIsNoPartOfIt(String name) throws IOException {
    String box = "<div class='" + name + "'><p>" + OTHER + "</p></div>";
    String article = "<article>" + HEADING + PROSE + box + PROSE.replace("Lorries", "Carts");
    assertThat(text(article + "</article>")).contains("Carts waited").doesNotContain(OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><span>See</span> <a href=/x><h3>The mill of Rawa grinds at night</h3></a></aside>",
        "<section><h3>More</h3><ul><li><a href=/x>The mill of Rawa grinds at night</a></ul></section>",
        "<table><tr><td><a href=/a>Front page</a> <a href=/b>The mill of Rawa</a></td></tr></table>",
        "<p class=article__kicker>The mill of Rawa</p>",
        "<table><tr><td><b>Other stories</b><br><a href=/x>The mill of Rawa grinds</a></td></tr></table>",
      })
  void leavesOutLabelsAndWhatIsNothingButLinks(String box) throws IOException {
    assertThat(text("<article>" + HEADING + box + PROSE + "</article>"))
        .contains("Lorries waited")
        .doesNotContain("The mill of Rawa");
    String said = box.replaceAll("</?a[^>]*>", "").replace("article__kicker", "text");
    assertThat(text("<article>" + HEADING + PROSE + said + PROSE + "</article>"))
        .contains("The mill of Rawa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"teaser", "story paywall", "lesson"})
  void keepsWhatMayBeTheArticlesOwn(String name) throws IOException {
    String box = "<p class='" + name + "'>" + OTHER + "</p>";
    assertThat(text("<article>" + HEADING + PROSE + box + PROSE + "</article>")).contains(OTHER);
  }

  @Test
  void aBoxThatHoldsMostOfThePageIsTheArticle() throws IOException {
    assertThat(text("<div class=related>" + PROSE + "</div>")).contains("Lorries waited");
  }

  @Test
  void aFormThatHoldsThePageIsNone() throws IOException {
    String page = "<form id=aspnetForm><span>" + OTHER + "</span><div>%s</div></form>";
    assertThat(text(page.formatted(PROSE))).contains("Lorries waited");
    assertThat(text(PROSE + "<form><p>Your address</p></form>")).doesNotContain("Your address");
  }

  @Test
  void keepsAShortArticleAmongLongMenusWhateverItsBodyIsCalled() throws IOException {
    String menu = "<ul>" + "<li><a href='/a'>Another town</a></li>".repeat(200) + "</ul>";
    String body = "<div class='entry-content entry-content-read-more'>" + PROSE + "</div>";
    assertThat(text(menu + "<article>" + HEADING + body + "</article>" + menu))
        .contains("Lorries waited");
  }
}
