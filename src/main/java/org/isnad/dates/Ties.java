package org.isnad.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.Weekdays;
import org.isnad.gazetteer.KnownEvent;
import org.isnad.relative.Period;
import org.isnad.relative.Relative;
import org.isnad.relative.RelativeWords;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of its own day by telling one thing twice, by the day of writing and by the
 * calendar: {@code last month, in April 2024}; {@code from October 2023 until January}; {@code the
 * war that began in October}, where everybody knows which.
 */
final class Ties {
  private static final Pattern GAP = Pattern.compile("[,\\s(–—-]{1,3}(?:on |in |the )?");
  private static final Pattern SINCE =
      Pattern.compile("(?i)\\b(?:since|from|starting|beginning|between)(?: in| on)? $");
  private static final Pattern UNTIL =
      Pattern.compile("(?i)(?:until|till|to|through|and) (?:the |early|late|mid|\\p{Lu}).*");
  private static final Pattern ON = Pattern.compile("(?i)\\b(?:on|in|last) $");
  private static final Pattern IN = Pattern.compile("(?i)(?:in|last|early|mid|late|the )\\b.*");
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b(?:began|begun|erupted|broke out|started|launched|sparked|triggered|flared)\\b");
  private static final int NEAR = 60;
  private static final int BEFORE = 40;
  private static final int AFTER = 800;
  private static final int LATE_MONTHS = 11;

  private final String text;
  private final Span sentence;
  private final List<Relative> words;
  private final List<PrintedDate> dates;

  Ties(String text, int paragraph, Span sentence) {
    this.text = text;
    this.sentence = sentence;
    this.words = RelativeWords.in(text, paragraph, sentence);
    this.dates = PrintedDate.in(text, sentence);
  }

  /** Adds what the sentence says; most say nothing. */
  void bound(Bounds bounds, List<KnownEvent> known) {
    List<Named> events = words.isEmpty() || !dates.isEmpty() ? List.of() : named(known);
    for (Relative word : words) {
      for (PrintedDate date : dates) {
        said(word, date, bounds);
        until(word, date, bounds);
      }
      if (!word.spoken()) {
        events.forEach(named -> known(word, named, bounds));
      }
    }
  }

  /**
   * An event that the sentence names.
   *
   * @param end after the name, in the text
   */
  private record Named(KnownEvent event, int end) {}

  /** Looked for once, whatever number of days a list has that is no sentence. */
  private List<Named> named(List<KnownEvent> known) {
    String words = sentence.of(text);
    return known.stream()
        .map(event -> new Named(event, event.endIn(words)))
        .filter(named -> named.end >= 0)
        .map(named -> new Named(named.event, sentence.start() + named.end))
        .toList();
  }

  /** {@code yesterday, 3 May 2024}: the days on which that can be written. */
  private void said(Relative word, PrintedDate date, Bounds bounds) {
    boolean weekday = Weekdays.first(word.span().of(text)) != null;
    if (!word.spoken()
        || weekday
        || date.swapped() != null
        || !isBeside(word.span(), date.span())) {
      return;
    }
    Period told = new Period(date.value(), date.last());
    Period published = published(word, told);
    if (published != null) {
      String why =
          "since %s is \"%s\"".formatted(date.span().of(text), word.span().of(text).strip());
      bounds.within(published, why, word.span(), date.span());
    }
  }

  private boolean isBeside(Span one, Span other) {
    boolean first = one.start() < other.start();
    int from = first ? one.end() : other.end();
    int to = first ? other.start() : one.start();
    return from < to && GAP.matcher(text).region(from, to).matches();
  }

  /** By trial: the first to the last day on which the words would mean what the calendar says. */
  private static @Nullable Period published(Relative word, Period told) {
    LocalDate first = null;
    LocalDate last = null;
    for (int i = -BEFORE; i <= AFTER; i++) {
      LocalDate day = told.from().plusDays(i);
      Period meant = word.on(day);
      if (meant.contains(told) || told.contains(meant)) {
        first = first == null ? day : first;
        last = day;
      }
    }
    return first == null || last == null ? null : new Period(first, last);
  }

  /** {@code From October 2023 until January}: no year is said where it is not long ago. */
  private void until(Relative word, PrintedDate date, Bounds bounds) {
    String before = text.substring(sentence.start(), date.span().start());
    String words = word.span().of(text);
    boolean range =
        !word.spoken()
            && word.span().start() > date.span().end()
            && SINCE.matcher(before).find()
            && UNTIL.matcher(words).matches();
    if (range) {
      Period end = word.on(date.value().plusYears(1).minusDays(1));
      String why =
          "since it tells of \"%s\" after %s without a year".formatted(words, date.span().of(text));
      bounds.within(new Period(end.from(), end.to().plusYears(1)), why, date.span(), word.span());
    }
  }

  private void known(Relative word, Named named, Bounds bounds) {
    KnownEvent event = named.event;
    if (!isOf(event, named.end, word.span())) {
      return;
    }
    Period meant = word.on(event.day().plusMonths(LATE_MONTHS));
    if (meant.contains(Period.of(event.day()))) {
      LocalDate year = meant.to().plusYears(1);
      Period days = new Period(event.day(), meant.days() == 1 ? year.minusDays(1) : year);
      String why = "since it tells of %s (%s) without a year".formatted(event.label(), event.day());
      bounds.within(days, why, word.span());
    }
  }

  /** Whether a day or a month is that of an event which is named not far before it. */
  private boolean isOf(KnownEvent event, int named, Span day) {
    if (named > day.start() || day.start() - named > NEAR) {
      return false;
    }
    String between = text.substring(named, day.start());
    boolean said = ON.matcher(between).find() || IN.matcher(day.of(text)).matches();
    return said && (!event.lasts() || BEGUN.matcher(between).find());
  }
}
