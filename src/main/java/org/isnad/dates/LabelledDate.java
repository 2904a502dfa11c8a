package org.isnad.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.calendar.DateLine;
import org.isnad.calendar.PrintedDate;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;

/**
 * A date on a line of its own, and what the words before it say it is the date of.
 *
 * @param words the whole line
 */
record LabelledDate(PrintedDate date, Label label, Block line, String words) {
  private static final int EDGE = 2;
  private static final int LONGEST_TOLD = 250;
  private static final Pattern TOLD =
      Pattern.compile(
          "^\\W?(?:(?:This|A version of this|An earlier version of this)"
              + " (?:article|story|piece|report|post|version|analysis|interview|op-ed|column|essay"
              + "|commentary|text|statement)\\b[^.\\n]{0,80}\\b(?:published|appeared|posted|released"
              + "|issued|printed)\\b|(?:(?:Originally|First) )?(?:published|Published|posted|Posted"
              + "|appeared|Appeared) (?:in|by|on|at) )");

  /** What a date is of, the best first. */
  enum Label {
    PUBLISHED(
        "publish",
        "posted",
        "issued",
        "first",
        "appeared",
        "release",
        "created",
        "نشر",
        "publié",
        "yayın"),
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
        "printed on");

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
    return own.or(() -> best(all(layout, Stream.of(Kind.BYLINE, Kind.OUTLET_LINE, Kind.CREDIT))))
        .or(() -> best(all(layout, Stream.of(Kind.LEGAL))))
        .or(() -> best(told(layout)));
  }

  /** A sentence at the beginning or the end that says where and when the article appeared. */
  private static List<LabelledDate> told(Layout layout) {
    List<Block> body = layout.all(Kind.BODY).toList();
    var told = new ArrayList<LabelledDate>();
    for (int i = 0; i < body.size(); i++) {
      boolean edge = i == 0 || i >= body.size() - EDGE;
      boolean brief = body.get(i).span().length() <= LONGEST_TOLD;
      if (edge && brief && TOLD.matcher(body.get(i).of(layout.text())).find()) {
        add(told, layout.text(), body.get(i));
      }
    }
    return told;
  }

  /** Whether names stand beside the day, so that the line may as well be a heading. */
  boolean isHeading() {
    return label == Label.PLAIN && !DateLine.isOne(words);
  }

  /** The first day on which somebody kept a copy. */
  static Optional<LabelledDate> kept(Layout layout) {
    return all(layout, Stream.of(Kind.DATE_LINE)).stream()
        .filter(date -> date.label == Label.KEPT)
        .min(Comparator.comparing(date -> date.date.value()));
  }

  private static Optional<LabelledDate> best(List<LabelledDate> dates) {
    return dates.stream()
        .filter(date -> date.label != Label.KEPT && date.date.precision() == Precision.DAY)
        .filter(date -> !Dates.isZero(date.date.value()))
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
      all.add(new LabelledDate(date, Label.of(before), line, line.of(text)));
      from = date.span().end();
    }
  }
}
