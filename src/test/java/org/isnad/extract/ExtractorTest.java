package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.isnad.article.Article;
import org.isnad.article.Mention;
import org.isnad.source.RawArticle;
import org.junit.jupiter.api.Test;

final class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);
  private static final RawArticle RAW =
      Raw.text(
          "Sheds burn near Rmelan",
          "By Rana Saab, Tigris Courier",
          "3 May 2024",
          "Two sheds of Kata\\'ib Hizballah burned near Rumalyn on Friday, the fire brigade said.",
          "Read more: What Hamas wants");

  @Test
  void putsAllTogether() {
    Article article = EXTRACTOR.extract(RAW);
    assertThat(article.title()).contains("Sheds burn near Rmelan");
    assertThat(article.body())
        .isEqualTo(
            "Two sheds of Kata'ib Hizballah burned near Rumalyn on Friday, the fire brigade said.");
    assertThat(article.outlet()).extracting(value -> value.value()).isEqualTo("Tigris Courier");
    assertThat(article.author()).extracting(value -> value.value()).isEqualTo("Rana Saab");
    assertThat(article.date().value()).isEqualTo("2024-05-03");
    assertThat(article.text()).isEqualTo(RAW.text());
  }

  @Test
  void findsNamesInTitleAndBodyAndNotInFurniture() {
    assertThat(EXTRACTOR.extract(RAW).mentions())
        .extracting(Mention::id)
        .contains("syria/al-hasakah/rumalyn")
        .doesNotContain("hamas");
  }

  @Test
  void theIdIsThatOfTextAndMetadataAndNotOfThePlace() {
    var elsewhere = new RawArticle("b.txt", RAW.text(), 0, RAW.marked(), RAW.given(), RAW.notes());
    assertThat(EXTRACTOR.extract(elsewhere).id()).isEqualTo(EXTRACTOR.extract(RAW).id());
    assertThat(Extractor.id(RAW)).isEqualTo(EXTRACTOR.extract(RAW).id()).matches("[0-9a-f]{16}");
    assertThat(Extractor.id(Raw.given(Raw.dated("2024"), RAW.text())))
        .isNotEqualTo(Extractor.id(RAW));
  }

  @Test
  void severalThreadsGetTheSame() {
    Article alone = EXTRACTOR.extract(RAW);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> EXTRACTOR.extract(RAW)))
        .allMatch(alone::equals);
  }
}
