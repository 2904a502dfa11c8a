package org.isnad.credits;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Sourced;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.layout.PlacedNames;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutletFinderTest {
  private static final PlacedNames IN_AMMAN =
      new PlacedNames(RealGazetteer.OUTLETS, "Amman"::equals, "Amman"::equals);

  private static final String PROSE =
      "The ferry to the island was late again on Tuesday, the harbour master said, and nobody knew"
          + " why.";

  private static void check(String outlet, String copied, String... paragraphs) {
    check(outlet, copied, Raw.text(paragraphs));
  }

  private static void check(String outlet, String copied, RawArticle raw) {
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    var found = new OutletFinder(raw, layout, RealGazetteer.OUTLETS).find();
    assertThat(value(found.outlet()) + " / " + value(found.syndicatedFrom()))
        .isEqualTo(outlet + " / " + copied);
  }

  private static String value(@Nullable Sourced sourced) {
    return sourced == null ? "-" : sourced.value();
  }

  @Test
  void whoeverTheBodyQuotesIsNotTheOutlet() {
    check(
        "-",
        "-",
        "Ferry late",
        PROSE,
        "Reuters first reported it; The Guardian and Fox News followed.");
    check(
        "-", "-", "Ferry late", PROSE, "According to Al-Arabiya the ferry is old.", PROSE + " So.");
  }

  @Test
  void aPrefixNamesDistributorAndSource() {
    check("MENAFN", "Live Mint", " date 2024-04-21 (MENAFN- Live Mint) " + PROSE);
  }

  @Test
  void aBylineNamesTheOutlet() {
    check("Tigris Courier", "-", "Ferry late", "By Rana Saab, Tigris Courier", PROSE);
    check("The Port Said Gazette", "-", "Ferry late", "By Rana Saab, The Port Said Gazette", PROSE);
    check("-", "-", "Ferry late", "By Rana Saab, Middle East correspondent", PROSE);
    check("-", "-", "Ferry late", "By Rana Saab in Beirut", PROSE);
  }

  @Test
  void aBioNamesTheOutletAlsoOneThatNoGazetteerLists() {
    check(
        "Antiwar.com",
        "-",
        "Ferry late",
        PROSE,
        PROSE + " So.",
        "Author: Rana Saab",
        "Rana Saab is an editor of Antiwar.com, write to her.");
    check(
        "Salt Road",
        "-",
        "Ferry late",
        PROSE,
        PROSE + " So.",
        "Author: Rana Saab",
        "Rana Saab covers ports for Salt Road.");
  }

  @Test
  void smallPrintNamesTheOutletByNameOrHost() {
    check("Cedar Dispatch", "-", "Ferry late", PROSE, PROSE + " So.", "© 2024 Cedar Dispatch");
    check(
        "Cedar Dispatch",
        "-",
        "Ferry late",
        PROSE,
        PROSE + " So.",
        "Follow us at cedardispatch.example/ports");
  }

  @Test
  void anAgencysMarkIsTheOutletIfNothingElseNamesOneAndElseTheSource() {
    check("Two Rivers Press Agency", "-", "TYRE (TRPA) — " + PROSE, PROSE + " So.");
    check(
        "Cedar Dispatch",
        "Two Rivers Press Agency",
        "Ferry late",
        "By Rana Saab, Cedar Dispatch",
        "TYRE (TRPA) — " + PROSE);
  }

  @Test
  void photosOfOneAgencyTellWhoseCopyItIsOnlyWhereNothingElseDoes() {
    String photos = "Boats. (RANA SAAB / AFP)\n\nA pier. (OMAR SAID / AFP)";
    check("-", "AFP", "Ferry late", PROSE, photos, PROSE + " So.");
    check("Cedar Dispatch", "-", "Ferry late", "By Rana Saab, Cedar Dispatch", PROSE, photos);
    check("-", "-", "Ferry late", PROSE, "Boats. (RANA SAAB / AFP)", PROSE + " So.");
    check("-", "-", "Ferry late", PROSE, photos.replace("SAID / AFP", "SAID / Reuters"), PROSE);
  }

  @Test
  void metadataAndAddressNameTheOutlet() {
    check("Reuters", "-", Raw.given(Raw.by("reuters.com", null), PROSE));
    check("Salt Road", "-", Raw.given(Raw.by("Salt Road", null), PROSE));
    check("Cedar Dispatch", "-", Raw.given(Raw.at("https://www.cedardispatch.example/x"), PROSE));
    check("saltroad.example", "-", Raw.given(Raw.at("https://www.saltroad.example/x"), PROSE));
  }

  @Test
  void anAgencyGivenAsTheAuthorIsWhoseCopyItIs() {
    check("Salt Road", "Reuters", Raw.given(Raw.by("Salt Road", "Reuters"), PROSE));
    check("Salt Road", "Reuters", Raw.given(Raw.by("Salt Road", "Reuters, Amman"), PROSE));
    check("Salt Road", "Reuters", Raw.given(Raw.by("Salt Road", "Rana Saab, Reuters"), PROSE));
    check("Reuters", "-", Raw.given(Raw.by("Reuters", "Reuters"), PROSE));
    check("Salt Road", "-", Raw.given(Raw.by("Salt Road", "Rana Saab"), PROSE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rana Saab, Reuters; Rana Saab",
        "Rana Saab and Ali Karim, Reuters; Rana Saab and Ali Karim",
        "Rana Saab, Reuters senior correspondent; Rana Saab",
        "Rana Saab (Reuters); Rana Saab",
        "Reuters, Amman;",
        "Reuters, AFP;",
        "Amman;",
        "Human Rights;",
      })
  void aGivenAuthorIsWithoutWhomHeIsOf(String said, @Nullable String name) {
    RawArticle raw = Raw.given(Raw.by(null, said), PROSE);
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    Sourced found = AuthorFinder.find(raw, layout, RealGazetteer.OUTLETS, IN_AMMAN);
    assertThat(found == null ? null : found.value()).isEqualTo(name);
  }

  @Test
  void anOutletIsNoAuthor() {
    RawArticle raw = Raw.given(Raw.by(null, "Reuters"), PROSE);
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    assertThat(AuthorFinder.find(raw, layout, RealGazetteer.OUTLETS, IN_AMMAN)).isNull();
    RawArticle person = Raw.given(Raw.by(null, "By Rana Saab"), PROSE);
    assertThat(value(AuthorFinder.find(person, layout, RealGazetteer.OUTLETS, IN_AMMAN)))
        .isEqualTo("Rana Saab");
  }
}
