package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Because;
import org.isnad.article.CitedSource;
import org.isnad.article.Correction;
import org.isnad.article.Correction.Change;
import org.isnad.article.Dimension;
import org.isnad.article.Furniture;
import org.isnad.article.Mention;
import org.isnad.article.Span;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AmendmentTest {
  private static final Because BECAUSE = new Because("N.", "2024-05-02", "masthead", "a:2");
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);
  private static final RawArticle RAW =
      Raw.text(
          "Sheds burn near Rmelan",
          "By Rana Saab, Tigris Courier",
          "3 May 2024",
          "Two sheds of Hamas burned near Rumalyn on Friday, the fire brigade said.");

  @Test
  void aValueSetRightCountsAndWhatTheTextSaysStaysBesideIt() {
    Article article =
        set(new Given(null, null, said("2024-05-04"), said("Dijla Post"), null, null));
    assertThat(article.outlet()).extracting(value -> value.value()).isEqualTo("Dijla Post");
    assertThat(article.outlet()).extracting(value -> value.from()).isEqualTo("correction");
    assertThat(article.date().written()).isEqualTo("2024-05-04");
    assertThat(article.account().corrections())
        .containsExactly(
            new Correction("outlet", Change.SET, "Dijla Post", "Tigris Courier", BECAUSE),
            new Correction("date", Change.SET, "2024-05-04", "2024-05-03", BECAUSE));
  }

  @Test
  void aTitleSetRightGoesBeforeTheTextAndTheFormerOneIsKeptAsFurniture() {
    Article article = set(new Given(null, said("Fire at Rumalyn"), null, null, null, null));
    assertThat(article.title()).contains("Fire at Rumalyn");
    assertThat(article.text()).isEqualTo("Fire at Rumalyn\n\n" + RAW.text());
    assertThat(article.text().substring(article.textStart())).isEqualTo(RAW.text());
    assertThat(article.furniture()).contains(new Furniture("former-title", new Span(17, 39)));
    assertThat(article.body()).startsWith("Two sheds");
    assertThat(article.account().corrections())
        .containsExactly(
            new Correction(
                "title", Change.SET, "Fire at Rumalyn", "Sheds burn near Rmelan", BECAUSE));
  }

  @Test
  void aTitleThatWasKeptApartIsPutInPlaceOfTheOldOne() {
    RawArticle titled = Raw.titled("Old", "Two sheds burned near Rumalyn.");
    RawArticle set =
        titled.with(
            new Given(null, new Said("New one", "x", "y", BECAUSE, null), null, null, null, null));
    assertThat(set.text()).isEqualTo("New one\n\nTwo sheds burned near Rumalyn.");
  }

  @Test
  void aWrongValueWhoseRightOneIsNotKnownIsTakenOut() {
    Article article = set(edit("date", Change.SET, ""));
    assertThat(article.date().written()).isNull();
    assertThat(article.account().corrections())
        .containsExactly(new Correction("date", Change.SET, null, "2024-05-03", BECAUSE));
  }

  @Test
  void anEntityIsTakenOutWithTheWordsThatWereReadAsIt() {
    Article article = set(edit("actor", Change.REMOVE, "hamas"));
    assertThat(article.mentions()).extracting(Mention::id).doesNotContain("hamas");
    assertThat(article.account().corrections())
        .containsExactly(new Correction("actor", Change.REMOVE, "hamas", "Hamas", BECAUSE));
    assertThat(RealGazetteer.GAZETTEER.facetValues(article).get("location")).contains("syria");
  }

  @Test
  void anEntityIsAddedWithAllItBelongsTo() {
    Article article = set(edit("location", Change.ADD, "mosul"));
    assertThat(article.ids(Dimension.LOCATION)).contains("iraq/nineveh/mosul");
    assertThat(RealGazetteer.GAZETTEER.facetValues(article).get("location"))
        .contains("iraq/nineveh/mosul", "iraq");
  }

  @Test
  void aSourceIsAddedUnderItsNameAndTakenOut() {
    RawArticle quoting =
        Raw.text("Sheds burn near Rmelan", "Reuters reported that two sheds burned.");
    Article added = EXTRACTOR.extract(quoting.with(edit("source", Change.ADD, "us-dod")));
    assertThat(added.sources())
        .extracting(CitedSource::id, CitedSource::label, CitedSource::kind)
        .containsExactly(
            tuple("reuters", "Reuters", "agency"),
            tuple("us-dod", RealGazetteer.GAZETTEER.label("actor", "us-dod"), "official"));
    Article taken = EXTRACTOR.extract(quoting.with(edit("source", Change.REMOVE, "reuters")));
    assertThat(taken.sources()).isEmpty();
    assertThat(taken.account().corrections())
        .containsExactly(new Correction("source", Change.REMOVE, "reuters", "Reuters", BECAUSE));
  }

  @Test
  void anActorTakenOutIsNoLongerQuotedEither() {
    RawArticle quoting = Raw.text("Sheds burn near Rmelan", "Two sheds burned, the Pentagon said.");
    assertThat(EXTRACTOR.extract(quoting).sources())
        .extracting(CitedSource::id)
        .containsExactly("us-dod");
    Article taken = EXTRACTOR.extract(quoting.with(edit("actor", Change.REMOVE, "us-dod")));
    assertThat(taken.sources()).isEmpty();
    assertThat(taken.account().corrections())
        .extracting(Correction::field)
        .containsExactly("actor", "source");
  }

  @Test
  void anIdThatNoGazetteerHasIsNoted() {
    Article article = set(edit("actor", Change.ADD, "nobody-at-all"));
    assertThat(article.account().corrections()).isEmpty();
    assertThat(article.account().notes())
        .containsExactly(
            "a:2: the gazetteers have no actor 'nobody-at-all', so nothing was changed");
  }

  @Test
  void theIdOfACorrectedArticleStaysAndASidecarsIsItsOwn() {
    assertThat(Extractor.id(RAW)).isNotEqualTo(set(edit("date", Change.SET, "")).id());
    assertThat(EXTRACTOR.extract(RAW).account().corrections()).isEmpty();
  }

  private static Article set(Given given) {
    return EXTRACTOR.extract(RAW.with(given));
  }

  private static Given edit(String field, Change change, String value) {
    var edit = new Edit(field, change, value, BECAUSE);
    return new Given(null, null, null, null, null, null, List.of(edit));
  }

  private static @Nullable Said said(String value) {
    return new Said(value, "correction", "by hand", BECAUSE, null);
  }
}
