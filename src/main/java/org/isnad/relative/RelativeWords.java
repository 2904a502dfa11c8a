package org.isnad.relative;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.PrintedDay;

/**
 * Finds words that tell a day by the day of writing. What somebody is quoted with is left alone: it
 * was said on another day.
 */
public final class RelativeWords {
  private static final List<Form> FORMS =
      Stream.of(Weeks.FORMS, Months.FORMS, Counted.FORMS).flatMap(List::stream).toList();

  /** Between a weekday or {@code yesterday} and the full date that says the same. */
  private static final Pattern GAP = Pattern.compile("[,\\s(]{1,3}(?:on |the )?");

  /** Between two months or days of which only the second has the year. */
  private static final Pattern REACH =
      Pattern.compile(
          "\\s?(?:and|or|to|until|till|through|[-–—/&])\\s?(?:(?:early|mid|late)[ -])?");

  private static final int LONGEST_GAP = 8;
  private static final int LONGEST_REACH = 16;
  private static final int LONGEST_QUOTE = 400;

  /** What stands so far before words says nothing of them. */
  private static final int BEFORE = 200;

  private final String text;
  private final int paragraph;
  private final Span sentence;

  /** Full dates by where they begin. */
  private final Map<Integer, Span> dates = new HashMap<>();

  /** Units of the sentence that something was read from. */
  private final BitSet taken = new BitSet();

  private final List<Relative> found = new ArrayList<>();

  private RelativeWords(String text, int paragraph, Span sentence) {
    this.text = text;
    this.paragraph = paragraph;
    this.sentence = sentence;
    for (PrintedDate date : PrintedDate.in(text, sentence)) {
      dates.put(date.span().start(), date.span());
      take(date.span());
    }
  }

  /**
   * Those of a sentence, in its order, none overlapping another or a date with its year.
   *
   * @param paragraph where the paragraph of the sentence begins; quotation marks count from there
   */
  public static List<Relative> in(String text, int paragraph, Span sentence) {
    var words = new RelativeWords(text, paragraph, sentence);
    String lower = sentence.of(text).toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      if (form.mayBeIn(lower)) {
        words.find(form);
      }
    }
    words.days();
    return words.found.stream().sorted(Comparator.comparing(Relative::span)).toList();
  }

  private void find(Form form) {
    Matcher matcher = form.words().matcher(text).region(sentence.start(), sentence.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Meaning meaning = form.reading().of(matcher);
      if (meaning != null) {
        add(new Span(matcher.start(), matcher.end()), meaning, form.spoken());
      }
    }
  }

  /** {@code October 7}: the last one, or where it lies ahead the next. */
  private void days() {
    for (PrintedDay day : PrintedDay.in(sentence.of(text))) {
      int at = sentence.start();
      int end = at + day.span().end();
      boolean stop = end == sentence.end() && text.charAt(end - 1) == '.';
      Span span = new Span(at + day.span().start(), stop ? end - 1 : end);
      add(span, (published, ahead) -> Period.of(near(day.day(), published, ahead)), false);
    }
  }

  private static LocalDate near(MonthDay day, LocalDate published, boolean ahead) {
    LocalDate same = day.atYear(published.getYear());
    if (ahead) {
      return same.isBefore(published) ? day.atYear(published.getYear() + 1) : same;
    }
    return same.isAfter(published) ? day.atYear(published.getYear() - 1) : same;
  }

  private void take(Span span) {
    taken.set(span.start() - sentence.start(), span.end() - sentence.start());
  }

  private void add(Span span, Meaning meaning, boolean spoken) {
    int next = taken.nextSetBit(span.start() - sentence.start());
    boolean free = next < 0 || next >= span.end() - sentence.start();
    if (free && !isSaidAgain(span) && (spoken || !hasYear(span)) && !isQuoted(span)) {
      String before =
          text.substring(Math.max(sentence.start(), span.start() - BEFORE), span.start());
      found.add(new Relative(span, meaning, Ahead.isSoon(before), spoken));
      take(span);
    }
  }

  /** {@code Friday, 3 May 2024}: the weekday tells nothing of its own. */
  private boolean isSaidAgain(Span words) {
    return Character.isUpperCase(text.charAt(words.start()))
        && isBeforeDate(words, GAP, LONGEST_GAP);
  }

  /** {@code between March and April 2022}: the year is of both. */
  private boolean hasYear(Span words) {
    return isBeforeDate(words, REACH, LONGEST_REACH);
  }

  private boolean isBeforeDate(Span words, Pattern between, int most) {
    return IntStream.range(words.end(), words.end() + most)
        .filter(dates::containsKey)
        .anyMatch(date -> between.matcher(text).region(words.end(), date).matches());
  }

  /** A whole article between quotation marks is not quoted: only what is soon closed is. */
  private boolean isQuoted(Span span) {
    int open = -1;
    for (int i = Math.max(paragraph, span.start() - LONGEST_QUOTE); i < span.start(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || (c == '"' && open < 0);
      open = opens ? i : c == '”' || c == '"' ? -1 : open;
    }
    int close = Math.min(text.length(), open + LONGEST_QUOTE);
    return open >= 0
        && text.substring(span.end(), Math.max(span.end(), close))
            .chars()
            .anyMatch(RelativeWords::closes);
  }

  private static boolean closes(int c) {
    return c == '”' || c == '"';
  }
}
