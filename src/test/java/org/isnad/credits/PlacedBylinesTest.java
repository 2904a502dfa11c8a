package org.isnad.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Furniture;
import org.isnad.extract.Extractor;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote an article, where only a place beside the name says so. */
final class PlacedBylinesTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);
  private static final String SENTENCE =
      "Two sheds burned near the river on Friday, the fire brigade said, and nobody was hurt.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Doha - Rana Saab; Rana Saab",
        "الدوحة: رنا صعب; رنا صعب",
        "Rana Saab | Beirut; Rana Saab",
        "BEIRUT/ Rana Saab and Ali Karim; Rana Saab|Ali Karim",
        "الحسكة – رنا صعب – وطن; رنا صعب",
        "Syria: Latest News;",
        "سوريا: أخبار عاجلة;",
        "Beirut - Hassan Nasrallah;",
        "Beirut, Lebanon - Rana Saab; Rana Saab",
        "Beirut, Damascus;",
        "Rana Saab, Beirut;",
        "Rana Saab;",
      })
  void aLineAtTheBeginningIsOneIfTheRestIsAPlace(String line, String names) {
    Article article = EXTRACTOR.extract(Raw.text("Sheds burn near the river", line, SENTENCE));
    List<String> all = names == null ? List.of() : List.of(names.split("\\|", -1));
    assertThat(article.authors()).isEqualTo(all);
    List<String> kinds = article.furniture().stream().map(Furniture::kind).toList();
    assertThat(kinds.contains("byline")).isEqualTo(!all.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lebanon|Doha - Rana Saab; Rana Saab",
        "Rana Saab; Rana Saab",
        "Hassan Nasrallah;",
        "Deir Ezzor;",
        "Rana Saab - Dijla Post|Ali Karim - Amman; Ali Karim",
      })
  void ofLinesThatAPageOffersTheFirstWithAPlaceIsOneOrANameAlone(String lines, String name) {
    Said author = Said.perhaps(List.of(lines.split("\\|", -1)), "metadata", "in a line");
    Given given = new Given(null, null, null, null, author, null);
    Article article = EXTRACTOR.extract(Raw.given(given, SENTENCE + "\n\n" + SENTENCE + "!"));
    assertThat(article.authors()).isEqualTo(name == null ? List.of() : List.of(name));
  }

  @Test
  void whoeverTheArticleTellsOfDidNotWriteIt() {
    Said author = Said.perhaps(List.of("Rana Saab"), "metadata", "in a line");
    Given given = new Given(null, null, null, null, author, null);
    String told = "Rana Saab told the fire brigade. " + SENTENCE;
    assertThat(EXTRACTOR.extract(Raw.given(given, SENTENCE + "\n\n" + told)).authors()).isEmpty();
  }

  @Test
  void theOutletItselfIsNobody() {
    Given given = Raw.by("Sawt Bahri", null);
    Article article =
        EXTRACTOR.extract(
            Raw.given(given, "Title of it\n\nAden – Rana Saab – Sawt Bahri\n\n" + SENTENCE));
    assertThat(article.authors()).containsExactly("Rana Saab");
  }
}
