package org.isnad.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.isnad.article.ArticleDate;
import org.isnad.article.Span;
import org.isnad.gazetteer.KnownEvent;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.isnad.layout.Sentences;
import org.jspecify.annotations.Nullable;

/** Bounds the day of an article that does not say it by what it tells of. */
final class Undated {
  private final Layout layout;
  private final List<KnownEvent> known;

  Undated(Layout layout, List<KnownEvent> known) {
    this.layout = layout;
    this.known = known;
  }

  /** Where not even a dateline is dated. */
  ArticleDate date() {
    var bounds = new Bounds("the text does not say when it was published");
    Floor floor = Floor.of(layout);
    if (floor != null) {
      bounds.notBefore(floor.day(), floor.why(), floor.evidence());
    }
    return narrowed(bounds);
  }

  /** Where the dateline has a day without a year. */
  ArticleDate date(Span day, MonthDay monthDay) {
    var bounds =
        new Bounds("the dateline says %s, but no year".formatted(day.of(layout.text())), day);
    Floor floor = Floor.of(layout);
    if (floor != null) {
      bounds.notBefore(
          next(monthDay, floor.day()),
          "since not before %s, %s".formatted(floor.day(), floor.why()),
          floor.evidence());
    }
    return narrowed(bounds);
  }

  private ArticleDate narrowed(Bounds bounds) {
    for (Block block : layout.blocks()) {
      if (block.kind() == Kind.BODY || block.kind() == Kind.TITLE) {
        int paragraph = block.span().start();
        for (Span sentence : Sentences.in(layout.text(), block.span())) {
          new Ties(layout.text(), paragraph, sentence).bound(bounds, known);
        }
      }
    }
    kept(bounds);
    return bounds.date();
  }

  private void kept(Bounds bounds) {
    @Nullable LabelledDate kept = LabelledDate.kept(layout).orElse(null);
    if (kept != null) {
      bounds.notAfter(kept.date().last(), "when a copy was kept", kept.date().span());
    }
  }

  private static LocalDate next(MonthDay day, LocalDate from) {
    LocalDate sameYear = day.atYear(from.getYear());
    return sameYear.isBefore(from) ? day.atYear(from.getYear() + 1) : sameYear;
  }
}
