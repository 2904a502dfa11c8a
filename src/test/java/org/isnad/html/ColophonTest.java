package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.date;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import org.isnad.raw.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColophonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p>Posted by Nadia Hakim at May 4, 2024 04:20 PM | <a href=/x>Permalink</a></p>",
        "<small>This entry was posted by Nadia Hakim on Saturday, May 4th, 2024 at 10:02 pm and is"
            + " filed under <a href=/x>Rivers</a>. You can follow any responses to this entry"
            + " through the feed.</small>",
        "<div>Geschrieben von Nadia Hakim in Flüsse am 4. Mai 2024</div>",
        "<footer>Von <b>Nadia Hakim</b> | <i>4. Mai 2024</i> | <a href=/x>Flüsse</a></footer>",
      })
  void blogsPrintBelowTheLastParagraphWhoPostedItAndWhen(String line) throws IOException {
    Given given = read("", "<div>" + HEADING + PROSE.repeat(3) + line + "</div>");
    assertThat(value(given.author())).isEqualTo("Nadia Hakim");
    assertThat(date(given)).contains("4").endsWith("2024");
  }

  @Test
  void whatStandsBelowAHeadingOrAmongCommentsIsOfAnother() throws IOException {
    String line = "<p>Posted by Nadia Hakim at May 4, 2024</p>";
    for (String other :
        new String[] {
          "<h3>More</h3>" + line,
          "<div class=comments>" + line + "</div>",
          "<aside>x</aside>" + line,
          "<p>one</p><p>two</p><p>three</p><p>four</p>" + line
        }) {
      Given given = read("", "<div>" + HEADING + PROSE.repeat(3) + other + "</div>");
      assertThat(given.author()).as(other).isNull();
      assertThat(given.date()).as(other).isNull();
    }
  }
}
