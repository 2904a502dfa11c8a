package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.article.Furniture;
import org.isnad.article.Mention;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.raw.RawArticle;
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
  void whatWasReadInAWrongEncodingIsMendedAndCanBePutBack() {
    RawArticle damaged =
        Raw.text(
            "Sheds burn near Rmelan",
            "By LeÃ¯la Saab, Tigris Courier",
            "Two sheds of Kataâ€™ib Hizballah burned near Rumalyn on Friday, the fire brigade said.");
    Article article = EXTRACTOR.extract(damaged);
    assertThat(article.body()).contains("Kata’ib Hizballah");
    assertThat(article.author()).extracting(value -> value.value()).isEqualTo("Leïla Saab");
    assertThat(article.mentions())
        .filteredOn(mention -> mention.id().equals("kataib-hezbollah"))
        .extracting(mention -> mention.span().of(article.text()))
        .containsExactly("Kata’ib Hizballah");
    assertThat(article.written()).isEqualTo(damaged.text());
    assertThat(article.id()).isEqualTo(Extractor.id(damaged));
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
  void anyTextGivesAnArticleWhosePartsAndFurnitureDoNotOverlap() {
    String[] pieces = {
      "\n",
      "\n\n",
      " ",
      "By ",
      "Rana Saab",
      "(",
      ")",
      " / ",
      "AFP",
      "|",
      "Reuters",
      "©",
      "2024",
      "May 3",
      ", ",
      " - ",
      "—",
      "TYRE",
      "date 2024-05-03",
      "[",
      "]",
      ":",
      "Read more",
      "Share",
      "@x)",
      "â€™",
      "\\\"",
      "&amp;",
      "04/02/2024",
      "said",
      ".",
      "on Monday",
      "\uD83D",
      "\u0000",
      "قصف",
      "www.x.example"
    };
    var random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder("x");
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = EXTRACTOR.extract(Raw.text(text.toString()));
      List<Span> spans =
          Stream.concat(
                  article.parts().stream().map(Part::span),
                  article.furniture().stream().map(Furniture::span))
              .sorted()
              .toList();
      for (int j = 1; j < spans.size(); j++) {
        assertThat(spans.get(j - 1).overlaps(spans.get(j))).as(text.toString()).isFalse();
      }
      assertThat(article.body()).isNotNull();
    }
  }

  @Test
  void severalThreadsGetTheSame() {
    Article alone = EXTRACTOR.extract(RAW);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> EXTRACTOR.extract(RAW)))
        .allMatch(alone::equals);
  }
}
