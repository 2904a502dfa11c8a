package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.html.StoryPage.HEADING;
import static org.isnad.html.StoryPage.PROSE;
import static org.isnad.html.StoryPage.read;
import static org.isnad.html.StoryPage.value;

import java.io.IOException;
import java.util.Objects;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose head tells of a first publication that they do not show. */
final class ShownChangeTest {
  private static final String HEAD =
      "<meta property='article:published_time' content='2024-05-02T10:00:00+03:00'>"
          + "<meta property='article:modified_time' content='2024-06-09T10:00:00+03:00'>";

  private static Said date(String head, String lines) throws IOException {
    Given given = read(HEAD + head, HEADING + lines + PROSE + PROSE + PROSE);
    return Objects.requireNonNull(given.date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Updated 9 June 2024</p>",
        "<p>Nadia Hakim</p><p>Last updated on 9 Jun, 2024. 3 min read</p>",
        "<p>Updated 1010 GMT (1810 HKT) June 9, 2024</p>",
        "<p>Updated 1:10 PM GMT+3, June 9, 2024</p>",
        "<p>Güncelleme: 13:10, 09/06/2024</p>",
        "<p class='update-time'>9 June 2024</p>",
        "<p>آخر تحديث: ٩ يونيو ٢٠٢٤</p>"
      })
  void whereReadersSeeOnlyTheDayOfAChangeItIsThat(String line) throws IOException {
    Said date = date("", line);
    assertThat(value(date)).isEqualTo("2024-06-09");
    assertThat(date).matches(Said::isOfChange);
    assertThat(date.where()).contains("first published 2024-05-02T10:00:00+03:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>2 May 2024, updated 9 June 2024</p>",
        "<p>Updated 9 June 2024</p><p>Thursday 2 May</p>",
        "<p>Last updated 9 June 2024, created 2 May 2024</p>",
        "<p>Updated 9 June 2024</p><p><time datetime='2024-05-02T07:00Z'>last month</time></p>",
        "<p>Published: last month | Updated: 9 June 2024</p>",
        "<p>Updated 3 May 2024</p>",
        "<p>9 June 2024</p>",
        ""
      })
  void whereTheySeeTheFirstOrNoneItIsTheFirst(String lines) throws IOException {
    assertThat(value(date("", lines))).startsWith("2024-05-02");
  }

  @Test
  void readersSeeTheAddressToo() throws IOException {
    String address = "<link rel=canonical href='https://dijla.example/2024/05/02/bridge'>";
    assertThat(value(date(address, "<p>Updated 9 June 2024</p>"))).startsWith("2024-05-02");
  }

  @Test
  void whatIsChangedFarBelowIsNotTheArticle() throws IOException {
    String page = HEADING + PROSE + PROSE + PROSE + PROSE + "<p>Updated 9 June 2024</p>";
    assertThat(value(read(HEAD, page).date())).startsWith("2024-05-02");
  }
}
