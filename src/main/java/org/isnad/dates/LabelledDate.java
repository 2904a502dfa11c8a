package org.isnad.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.calendar.PrintedDate;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;

/** A date on a line of its own, and what the words before it say it is the date of. */
record LabelledDate(PrintedDate date, Label label, Block line) {

  /** What a date is of, the best first. */
  enum Label {
    PUBLISHED("publish", "posted", "issued", "first", "created", "نشر", "publié", "yayın"),
    /** No word says what it is of. */
    PLAIN,
    UPDATED("updat", "modif", "edited", "تحديث", "mis à jour", "güncel"),
    /** When a copy was taken; the article is older or as old. */
    KEPT(
        "archiv",
        "retriev",
        "accessed",
        "captur",
        "crawl",
        "fetch",
        "download",
        "saved",
        "scraped",
        "printed");

    /** With commas between. */
    private final String signs;

    Label(String... signs) {
      this.signs = String.join(",", signs);
    }

    private boolean isSaidBy(String lower) {
      return !signs.isEmpty() && Stream.of(signs.split(",", -1)).anyMatch(lower::contains);
    }

    static Label of(String words) {
      String lower = words.toLowerCase(Locale.ROOT);
      for (Label label : List.of(KEPT, UPDATED, PUBLISHED)) {
        if (label.isSaidBy(lower)) {
          return label;
        }
      }
      return PLAIN;
    }
  }

  /** The date of publication, or as near to it as the lines say; never one that was only kept. */
  static Optional<LabelledDate> published(Layout layout) {
    Optional<LabelledDate> own = best(all(layout, Stream.of(Kind.DATE_LINE)));
    return own.isPresent()
        ? own
        : best(all(layout, Stream.of(Kind.BYLINE, Kind.OUTLET_LINE, Kind.CREDIT)));
  }

  /** The first day on which somebody kept a copy. */
  static Optional<LabelledDate> kept(Layout layout) {
    return all(layout, Stream.of(Kind.DATE_LINE)).stream()
        .filter(date -> date.label == Label.KEPT)
        .min(Comparator.comparing(date -> date.date.value()));
  }

  private static Optional<LabelledDate> best(List<LabelledDate> dates) {
    return dates.stream()
        .filter(date -> date.label != Label.KEPT)
        .min(Comparator.comparing(LabelledDate::label));
  }

  private static List<LabelledDate> all(Layout layout, Stream<Kind> kinds) {
    var all = new ArrayList<LabelledDate>();
    kinds.flatMap(layout::all).forEach(line -> add(all, layout.text(), line));
    return all;
  }

  private static void add(List<LabelledDate> all, String text, Block line) {
    int from = line.span().start();
    for (PrintedDate date : PrintedDate.in(text, line.span())) {
      String before = text.substring(from, date.span().start());
      all.add(new LabelledDate(date, Label.of(before), line));
      from = date.span().end();
    }
  }
}
