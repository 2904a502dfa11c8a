package org.isnad.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HiddenTest {
  private static final String REST =
      "Hakim grew up beside a lock, has kept its keys for thirty years, and would not live elsewhere"
          + " for anything.";

  private static final String OTHER =
      "The council has promised a new gate every spring since the flood, and every spring it has found"
          + " the money for half of one.";

  private static String text(String body) throws IOException {
    String page = "<html><body><article>" + HEADING + PROSE + body + "</article></body></html>";
    return Page.read(page.getBytes(UTF_8), null).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span style='display: none'>%s</span>",
        "<span class='sr-only'>%s</span>",
        "<p hidden>%s</p>",
        "<span class='screen-reader-text'>%s</span>",
      })
  void whatNobodySeesIsNotRead(String hidden) throws IOException {
    String line = hidden.formatted("Picture of the lock");
    assertThat(text("<p>The keeper came at noon. " + line + " " + REST + "</p>"))
        .contains("The keeper came at noon", "grew up beside a lock")
        .doesNotContain("Picture of the lock");
  }

  @Test
  void aCopyForProgramsIsLeftOut() throws IOException {
    String picture = "<i itemprop=url>https://dijla.example/" + "lock/".repeat(20) + "</i>";
    String copy =
        "<div style='display:none'>"
            + picture
            + "<div itemprop=articleBody>"
            + REST
            + " Dijla Post</div>";
    assertThat(text("<p>" + REST + "</p>" + copy + "</div>"))
        .contains(REST)
        .doesNotContain("Dijla Post");
  }

  @Test
  void aCopyIsKnownAmongOtherWordsAndMarks() throws IOException {
    String shown = REST.replace("a lock", "<a href='/lock'>a lock</a>");
    String copy = "<div style='display:none'><p>" + REST + " Dijla Post</p></div>";
    assertThat(text("<p>He knows it well. " + shown + " He is 61.</p>" + copy))
        .contains("He knows it well. Hakim grew up")
        .doesNotContain("Dijla Post");
  }

  @Test
  void oneParagraphThatStandsNowhereElseKeepsItsBox() throws IOException {
    String copy = "<div style='display:none'><p>" + REST + "</p><p>" + OTHER + "</p></div>";
    assertThat(text("<p>" + REST + "</p>" + copy)).contains(OTHER);
  }

  @Test
  void whatAPageKeepsUntilSomebodyAsksForMoreIsRead() throws IOException {
    assertThat(text("<div style='display:none'><p>" + REST + "</p></div>")).contains(REST);
  }

  @Test
  void boxesThatOpenOverAWordAreLeftOut() throws IOException {
    String box = "<span class='rollover-people-block'>Ferry stops in Rawa</span>";
    assertThat(text("<p>The keeper <a>Sami Darwish" + box + "</a> came. " + REST + "</p>"))
        .contains("Sami Darwish")
        .doesNotContain("Ferry stops");
  }
}
