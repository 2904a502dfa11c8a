package org.isnad.credits;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.extract.Extractor;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

final class SourcesFinderTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);

  private static void check(String text, String... sources) {
    check(Raw.text(text), sources);
  }

  private static void check(RawArticle raw, String... sources) {
    Article article = EXTRACTOR.extract(raw);
    assertThat(article.sources())
        .extracting(CitedSource::label)
        .as(raw.text())
        .containsExactly(sources);
  }

  @Test
  void outletsNamedInTheBodyAreCited() {
    check("Two sheds burned, Reuters reported, and Al-Arabiya showed it.", "Reuters", "Al Arabiya");
  }

  @Test
  void aNameThatAlsoMeansSomethingElseIsCitedWhereTheGazetteerSaysSo() {
    check("Two sheds burned, the Houthi-run Saba wrote.", "Saba (Houthi-run)");
    check("Two sheds burned, FT wrote, and the Financial Times again.", "Financial Times");
    check("Police in Fars said that two sheds burned. Iran's port was closed.");
    check("Two sheds of the Mirror burned, and MTV played on.");
    check("Two sheds of Sputnik V burned; the Sputnik vaccine was gone.");
  }

  @Test
  void theOwnOutletIsNotCited() {
    check(
        Raw.given(
            Raw.by("Reuters", null),
            "Two sheds burned, an official told Reuters and The Guardian."),
        "The Guardian");
  }

  @Test
  void creditsOfPhotosAreCited() {
    check(Raw.text("Two sheds burned in the port of Tyre.", "Sheds. (RANA SAAB / AFP)"), "AFP");
  }

  @Test
  void officialBodiesAreCitedWhereTheySaySomething() {
    check(
        "The Syrian Observatory for Human Rights said two sheds burned.",
        "Syrian Observatory for Human Rights");
    check("Two sheds burned, according to U.S. Central Command.", "U.S. Central Command");
    check("U.S. Central Command, which owns the sheds, is yet to comment.", "U.S. Central Command");
    check("Two sheds of U.S. Central Command burned in the night.");
  }

  @Test
  void whatSomebodyElseSaidOfABodyIsNoQuoteOfIt() {
    check("Residents said U.S. Central Command hit two sheds.");
    check("The mayor of Zarbuq said a U.S. Central Command drone hit two sheds.");
    check("\"Two sheds burned,\" said U.S. Central Command.", "U.S. Central Command");
    check("Two sheds burned, said the U.S. Central Command.", "U.S. Central Command");
  }

  @Test
  void whoIsToldSomethingOrActsBehindSaidIsNoSource() {
    check("The envoy told the Security Council that two sheds burned.");
    check("Rana Saab, a teacher, said the Lebanese army's trucks left.");
    check("Rana Saab, a teacher, said the Lebanese army had left.");
  }

  @Test
  void aPersonOrATownThatIsCalledAsAnOutletIsNoSource() {
    check("The men gave Mohammed Shia al-Sudani two sheds. Later al-Sudani burned them.");
    check("Two sheds of Al-Mayadeen, near Deir ez-Zor, burned.");
    check("The Guardian Council of Iran burned two sheds.");
    check("A man of Deir ez-Zor told al-Mayadeen of two sheds.", "Al Mayadeen");
  }

  @Test
  void anOutletMayHaveASmallArticle() {
    check("Two sheds burned, al-Manar TV and an-Nahar wrote.", "Al-Manar", "An-Nahar");
  }

  @Test
  void bodiesThatWarnCountOrPutItInAReportAreCited() {
    check("UNRWA warned that two sheds would burn.", "UNRWA");
    check("UNRWA, in a report of May, said two sheds had burned.", "UNRWA");
  }

  @Test
  void channelsAreCited() {
    check("In a statement on Telegram the group spoke of two sheds.", "Telegram");
  }

  @Test
  void spansAreThoseOfTheNames() {
    RawArticle raw = Raw.text("Reuters spoke of two sheds. Later Reuters spoke of three.");
    CitedSource source = EXTRACTOR.extract(raw).sources().getFirst();
    assertThat(source.id()).isEqualTo("reuters");
    assertThat(source.kind()).isEqualTo("agency");
    assertThat(source.spans())
        .extracting(span -> span.of(raw.text()))
        .containsExactly("Reuters", "Reuters");
  }
}
