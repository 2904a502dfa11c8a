package org.isnad.dates;

import java.time.LocalDate;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.isnad.layout.Sentences;
import org.isnad.relative.Ahead;
import org.jspecify.annotations.Nullable;

/**
 * The latest day that an article looks back on; it cannot have been published before.
 *
 * @param why in words, to be read after the day
 */
record Floor(LocalDate day, String why, Span evidence) {
  /** The latest of photos, quoted posts and past events with a full date; null without any. */
  static @Nullable Floor of(Layout layout) {
    Floor latest = null;
    for (Block block : layout.blocks()) {
      if (block.kind() == Kind.CAPTION) {
        latest = later(latest, layout.text(), block.span(), "the day of a photo");
      } else if (block.kind() == Kind.BODY) {
        for (Span sentence : Sentences.in(layout.text(), block.span())) {
          latest = later(latest, layout.text(), sentence, "of which it tells");
        }
      }
    }
    return latest;
  }

  private static @Nullable Floor later(
      @Nullable Floor latest, String text, Span where, String why) {
    Floor best = latest;
    for (PrintedDate date : PrintedDate.in(where.of(text))) {
      boolean later = best == null || date.value().isAfter(best.day);
      String before = where.of(text).substring(0, date.span().start());
      if (later && date.swapped() == null && !Ahead.isAhead(before)) {
        best = new Floor(date.value(), why, date.shifted(where.start()).span());
      }
    }
    return best;
  }
}
