package org.isnad.json;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.dates.EventDates;

/**
 * A time that an article tells of; both days are included.
 *
 * @param text the words that tell it
 * @param rule how they were read
 */
public record TimeJson(String text, List<Integer> span, LocalDate from, LocalDate to, String rule) {

  static List<TimeJson> of(Article article) {
    return EventDates.of(article).stream()
        .map(
            time ->
                new TimeJson(
                    time.span().of(article.text()),
                    List.of(time.span().start(), time.span().end()),
                    time.from(),
                    time.to(),
                    time.rule()))
        .toList();
  }
}
