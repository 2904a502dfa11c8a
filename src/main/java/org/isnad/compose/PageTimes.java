package org.isnad.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Span;
import org.isnad.dates.EventDate;
import org.isnad.dates.EventDates;
import org.isnad.page.PageArticle;

/** The list of the times that an article tells of, in the order of its text. */
final class PageTimes {
  private static final String PRINTED = "printed";

  /** The same words with the same meaning are one entry. */
  private record Told(String words, LocalDate from, LocalDate to, String rule) {}

  private final LinkedHashMap<Told, List<Span>> told = new LinkedHashMap<>();

  PageTimes(Article article) {
    for (EventDate time : EventDates.of(article)) {
      String words = article.readable(time.span()).strip().replaceAll("\\s+", " ");
      told.computeIfAbsent(
              new Told(words, time.from(), time.to(), time.rule()), any -> new ArrayList<>())
          .add(time.span());
    }
  }

  /** The first of each. */
  List<Span> places() {
    return told.values().stream().map(List::getFirst).toList();
  }

  List<PageArticle.Entry> entries() {
    var entries = new ArrayList<PageArticle.Entry>();
    told.forEach((time, spans) -> entries.add(entry(time, spans)));
    return entries;
  }

  private static PageArticle.Entry entry(Told time, List<Span> spans) {
    return new PageArticle.Entry(
        time.words(),
        List.of(),
        PageWords.range(time.from(), time.to()),
        "#" + PagePieces.anchor(spans.getFirst()),
        why(time.rule(), spans.size()));
  }

  private static String why(String rule, int count) {
    String often = count == 1 ? "" : PageWords.number(count) + " times";
    String read = rule.equals(PRINTED) ? "" : "counted from the day of publication";
    return often + (often.isEmpty() || read.isEmpty() ? "" : "; ") + read;
  }
}
