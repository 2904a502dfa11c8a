package org.isnad.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Because;
import org.isnad.article.Correction.Change;
import org.isnad.extract.Extractor;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.page.PageArticle.Entry;
import org.isnad.page.PageArticle.Side;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Edit;
import org.isnad.view.Catalogue;
import org.junit.jupiter.api.Test;

class PageSidesTest {
  private static final Extractor EXTRACTOR = new Extractor(RealGazetteer.GAZETTEER);

  @Test
  void listsTheTimesToldWithTheirDaysAndWhy() {
    List<Entry> times =
        side(
            "Times told",
            "Sheds burn in Mosul",
            "3 May 2024",
            "Two sheds burned late Thursday. They were built on 7 June 2021. The fire of Monday"
                + " was out on Monday, as on 7 June 2021.");
    assertThat(times).extracting(Entry::label).startsWith("Thursday", "7 June 2021");
    assertThat(times).extracting(Entry::count).startsWith("2 May 2024", "7 Jun 2021");
    assertThat(times.getFirst().why()).isEqualTo("counted from the day of publication");
    assertThat(times.get(1).why()).isEqualTo("2 times");
  }

  @Test
  void listsWhatIsReadOtherwiseThanItIsWritten() {
    List<Entry> repairs =
        side(
            "Repaired",
            "Sheds burn in Mosul",
            "“Smith &amp; Sons” &amp; others said \\\"no\\\" on the road&nbsp;south of MosulÃ©.");
    assertThat(repairs)
        .extracting(Entry::label)
        .contains("&amp; read as &", "\\\" read as \"", "&nbsp; read as a space");
    assertThat(repairs.stream().filter(one -> one.label().startsWith("&amp;")).findFirst())
        .get()
        .extracting(Entry::count)
        .isEqualTo("2");
  }

  @Test
  void foldsRepairsAndLeavesOutWhatThereIsNotOf() {
    assertThat(sides(EXTRACTOR.extract(Raw.text("Sheds burn", "A shed &amp; a barn burned."))))
        .filteredOn(side -> !side.open())
        .extracting(Side::label)
        .containsExactly("Repaired");
    assertThat(sides(EXTRACTOR.extract(Raw.text("Sheds burn", "A shed burned.")))).isEmpty();
  }

  @Test
  void listsAnEntityThatACorrectionAdded() {
    var because = new Because("N.", "2024-05-02", "map", "a.tsv:2");
    var edits = List.of(new Edit("location", Change.ADD, "iraq/nineveh/mosul", because));
    var given = new Given(null, null, null, null, null, null, edits);
    Article article = EXTRACTOR.extract(Raw.given(given, "Sheds burn\n\nA shed burned."));
    assertThat(sides(article).getFirst().entries())
        .containsExactly(
            new Entry("iraq/nineveh/mosul", List.of(), "", "", "added by a correction"));
  }

  private static List<Entry> side(String label, String... paragraphs) {
    return sides(EXTRACTOR.extract(Raw.text(paragraphs))).stream()
        .filter(side -> side.label().equals(label))
        .findFirst()
        .orElseThrow()
        .entries();
  }

  private static List<Side> sides(Article article) {
    return new PageSides(article, new NoCatalogue()).of(List.of());
  }

  /** Calls everything by its id. */
  private static final class NoCatalogue implements Catalogue {
    @Override
    public Optional<Catalogue.Entry> entry(String facet, String id) {
      return Optional.empty();
    }

    @Override
    public List<String> resolve(String facet, String typed) {
      return List.of();
    }

    @Override
    public List<String> find(String facet, String typed, int most) {
      return List.of();
    }
  }
}
