package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.isnad.article.ArticleDate;
import org.isnad.credits.OutletFinder;
import org.isnad.extract.Raw;
import org.isnad.extract.RealGazetteer;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.raw.Given;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;

/** Finds the date of an article as extraction does, with the outlets as they are delivered. */
final class Dating {
  private Dating() {}

  static final String PROSE =
      "The ferry to the island was late again on Tuesday, the harbour master said, and nobody knew"
          + " why.";

  static ArticleDate find(RawArticle raw) {
    Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
    var outlet = new OutletFinder(raw, layout, RealGazetteer.OUTLETS).find().outlet();
    return new DateFinder(
            raw,
            layout,
            outlet == null ? null : RealGazetteer.OUTLETS.named(outlet.value()).orElse(null),
            RealGazetteer.GAZETTEER.known())
        .find();
  }

  /** Checks value, precision, range, and whence. */
  static void check(String expected, String... paragraphs) {
    check(expected, Raw.text(paragraphs));
  }

  /** Checks value, precision, range, and whence. */
  static void check(String expected, RawArticle raw) {
    ArticleDate date = find(raw);
    assertThat(
            "%s %s [%s..%s] %s"
                .formatted(
                    Objects.toString(date.value(), "-"),
                    date.precision(),
                    Objects.toString(date.from(), ""),
                    Objects.toString(date.to(), ""),
                    date.source()))
        .as(date.reason())
        .isEqualTo(expected);
  }

  /** An article of which a page tells the day of its last change. */
  static RawArticle changed(String day, String text) {
    Said said = Said.changed(day, "metadata", "the page");
    return Raw.given(new Given(null, null, said, null, null, null), text);
  }
}
