package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PressNamesTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Jerusalem Post",
        "Tehran Times",
        "The Times of Israel",
        "Kurdistan 24",
        "SANA"
      })
  void theNameOfAnOutletIsNoMentionOfWhatItIsCalledAfter(String outlet) {
    Article article = read(outlet + " reported that two sheds had burned down.");
    assertThat(article.mentions()).isEmpty();
    assertThat(article.sources()).hasSize(1);
  }

  @Test
  void thePlaceItselfIsStillRead() {
    Article article = read("Tehran Times reported that a shed in Tehran and one in Sanaa burned.");
    assertThat(article.ids(Dimension.LOCATION)).containsExactly("iran/tehran", "yemen/sanaa");
  }

  @Test
  void anAgencyThatReportsIsNoProvince() {
    Article article = read("Fars reported that two sheds in Iran had burned down.");
    assertThat(article.ids(Dimension.LOCATION)).containsExactly("iran");
    article = read("Two sheds in Fars, in Iran, had burned down.");
    assertThat(article.ids(Dimension.LOCATION)).containsExactly("iran/fars-province", "iran");
  }

  private static Article read(String sentence) {
    return EXTRACTOR.extract(Raw.text("Sheds burn", sentence));
  }
}
