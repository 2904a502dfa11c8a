package org.isnad.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.ArticleDate;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.layout.Sentences;
import org.isnad.relative.Period;
import org.isnad.relative.Relative;
import org.isnad.relative.RelativeWords;
import org.jspecify.annotations.Nullable;

/**
 * The times that an article tells of: dates with their year as they are printed, and words such as
 * {@code late Sunday} by the day of publication. Where that day is only known to lie in a range, a
 * time is told if all days of the range give nearly the same; else it is left out, not guessed.
 */
public final class EventDates {
  /** Days that may be added by not knowing the very day of publication. */
  private static final int MOST_DOUBT = 2;

  private final Article article;
  private final List<EventDate> found = new ArrayList<>();

  private EventDates(Article article) {
    this.article = article;
  }

  /** Those of title, body and captions, in the order of the text. */
  public static List<EventDate> of(Article article) {
    var dates = new EventDates(article);
    for (Part part : article.parts()) {
      for (Span sentence : Sentences.in(article.text(), part.span())) {
        dates.printed(sentence);
        RelativeWords.in(article.text(), part.span().start(), sentence).forEach(dates::relative);
      }
    }
    return dates.found.stream().sorted(Comparator.comparing(EventDate::span)).toList();
  }

  private void printed(Span sentence) {
    for (PrintedDate date : PrintedDate.in(article.text(), sentence)) {
      if (!isPublication(date)) {
        int slack = date.reckoning().slack();
        LocalDate to = date.swapped() != null ? later(date.last(), date.swapped()) : date.last();
        LocalDate from =
            date.swapped() != null ? earlier(date.value(), date.swapped()) : date.value();
        found.add(new EventDate(date.span(), from.minusDays(slack), to.plusDays(slack), "printed"));
      }
    }
  }

  /** The date of the dateline is of the article and of no event. */
  private boolean isPublication(PrintedDate date) {
    return date.value().equals(article.date().value())
        && article.date().evidence().contains(date.span());
  }

  private void relative(Relative words) {
    ArticleDate date = article.date();
    if (date.from() == null || date.to() == null) {
      return;
    }
    Period days = between(words, date.from(), date.to());
    if (days != null) {
      String rule = "%s the day of publication, %s".formatted(side(words, days, date), said(date));
      found.add(new EventDate(words.span(), days.from(), days.to(), rule));
    }
  }

  private static @Nullable Period between(Relative words, LocalDate from, LocalDate to) {
    Period early = words.on(from);
    Period late = words.on(to);
    Period both = early.and(late);
    return both.days() <= Math.max(early.days(), late.days()) + MOST_DOUBT ? both : null;
  }

  private static String side(Relative words, Period days, ArticleDate date) {
    return words.ahead() || days.from().isAfter(date.to()) ? "on or after" : "on or before";
  }

  private static String said(ArticleDate date) {
    return date.from() == null || date.from().equals(date.to())
        ? String.valueOf(date.to())
        : date.from() + ".." + date.to();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
