package org.isnad.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LeadTest {
  private static final String FIRST =
      "Lorries waited from first light, the drivers said, because the ferry had been out of"
          + " service since Tuesday.";
  private static final String SECOND =
      "Nobody on either bank could say when it would run again, and the old bridge bears no more"
          + " than a cart.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a section of its own; <section class=text><p>%s</p></section>; true",
        "a deck; <div class=deck><p>%s</p></div>; false",
        "nothing to know it by; <div><p>%s</p></div>; false",
        "a quotation beside; <aside class=text><p>%s</p></aside>; false",
        "a link; <section class=text><p><a href=/x>%s</a></p></section>; false",
      })
  void whatLooksLikeTheArticleBeforeItIsItsLead(String which, String before, boolean lead) {
    String rest = "<section class=text><p>" + SECOND + "</p></section>";
    Document page =
        Jsoup.parse("<p>" + FIRST + "</p><h1>Ferry</h1>" + before.formatted(FIRST) + rest);
    Element article = Jsoup.parse(rest).body();
    assertThat(Lead.of(page, page.selectFirst("h1"), article))
        .as(which)
        .extracting(Element::text)
        .isEqualTo(lead ? List.of(FIRST) : List.of());
  }
}
