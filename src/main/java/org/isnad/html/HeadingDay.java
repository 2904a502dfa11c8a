package org.isnad.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.calendar.PrintedDate;
import org.isnad.html.DayForms.ShortDay;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/** A day of publication as the lines around a heading print it. */
final class HeadingDay {
  /** What tells the day that a page took an article over from the one it first came out on. */
  private static final Pattern FIRST =
      Pattern.compile("(?i)\\b(?:originally|first) published\\b[^\\d.!?]{0,20}$");

  /** What tells the day on which somebody printed the page or kept a copy of it. */
  private static final Pattern COPIED =
      Pattern.compile(
          "(?iu)(?:\\b(?:printed|retrieved|accessed|archived|captured|downloaded|snapshot"
              + "|joined|registered|member since|registriert|mitglied seit|inscrit)\\b"
              + "|(?:(?:ال)?طباعة|طبع|حفظ|أرشف)(?:ت|ة)?(?!\\p{L})).{0,80}$");

  private static final int LONGEST_OF_MONTH = 60;

  /** By the clock of a country where the month goes first; with seconds systems print so. */
  private static final Pattern AMERICAN =
      Pattern.compile("\\b[AECMP][DS]?T\\b|^[\\s,|-]*\\d{1,2}:\\d\\d:\\d\\d [AP]M\\b");

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<![\\d./-])\\d{1,2}([/.-])(?:1[3-9]|2\\d|3[01])\\1(?:19|20)\\d\\d(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d./-])(?:1[3-9]|2\\d|3[01])([/.-])\\d{1,2}\\1(?:19|20)\\d\\d(?!\\d)");

  private static final int MONTHS = 12;

  /** What was printed on paper. */
  private static final Pattern ISSUE = Pattern.compile("(?i),? (?:print )?(?:issue|edition)\\b");

  /** A picture, by whom it is: {@code Men at the canal - 3 May 2024 (Dijla Post)}. */
  private static final Pattern PICTURE =
      Pattern.compile("(?:\\p{L}+[ ,]+){4}.*\\d\\s*\\(\\p{L}[^()\\d]*\\)");

  private static final Pattern SENTENCE = Pattern.compile(".*(?:\\p{L}{2}|\\d)[.!?]['\"”’»]*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)"
              + Colophon.POSTED
              + "|posted|published|date|by |publi(?:é|cado|cato)|mis à jour|veröffentlicht|erstellt|stand\\b"
              + "|giriş|yayın|eklenme|опубликовано|نشر|تاريخ|تاریخ|פורסם");

  private HeadingDay() {}

  /** Days as lines around a heading print them, the surest first. */
  static Stream<@Nullable Said> of(List<String> lines) {
    List<String> usable =
        lines.stream()
            .filter(line -> !isSentence(line) && !PICTURE.matcher(line).matches())
            .toList();
    return Stream.of(
        said(near(usable, DayForms.DAY)),
        said(near(usable, DayForms.OTHER_DAY)),
        said(shortened(usable)),
        said(near(usable.stream().filter(HeadingDay::isShort).toList(), DayForms.MONTH_ALONE)));
  }

  /** The day of first publication, of a page that took it over; null if it tells none. */
  static @Nullable Said original(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i == 0 ? lines.get(i) : lines.get(i - 1) + " " + lines.get(i))
        .flatMap(pair -> DayForms.DAY.matcher(pair).results().filter(day -> isFirst(pair, day)))
        .findFirst()
        .map(day -> said(day.group()))
        .orElse(null);
  }

  private static boolean isFirst(String line, MatchResult day) {
    return FIRST.matcher(line.substring(0, day.start())).find();
  }

  private static @Nullable Said said(@Nullable String day) {
    return day == null
        ? null
        : new Said(DayForms.plain(day), "metadata", "a line near the page's heading");
  }

  /** But for a day of a change. */
  private static @Nullable String near(List<String> lines, Pattern kind) {
    for (String line : lines) {
      Matcher day = kind.matcher(line);
      for (int from = 0; day.find(); from = day.end()) {
        String behind = line.substring(day.end());
        String before = line.substring(from, day.start());
        if (!LastChange.isSaidBy(before)
            && !COPIED.matcher(before).find()
            && !ISSUE.matcher(behind).lookingAt()
            && !PrintedDate.in(DayForms.plain(day.group())).isEmpty()) {
          boolean american = AMERICAN.matcher(behind).find() || areMonthFirst(lines);
          return american ? monthFirst(day.group()) : day.group();
        }
      }
    }
    return null;
  }

  /** Whether another day of the lines, such as that of a change, can only be read so. */
  private static boolean areMonthFirst(List<String> lines) {
    return lines.stream().anyMatch(line -> MONTH_FIRST.matcher(line).find())
        && lines.stream().noneMatch(line -> DAY_FIRST.matcher(line).find());
  }

  private static String monthFirst(String day) {
    Matcher numbers = SLASHES.matcher(day);
    boolean month = numbers.matches() && Integer.parseInt(numbers.group(1)) <= MONTHS;
    return month ? DayForms.written(numbers.group(3), numbers.group(1), numbers.group(2)) : day;
  }

  private static @Nullable String shortened(List<String> lines) {
    for (String line : lines) {
      ShortDay day = DayForms.shortDay(line);
      if (day != null && !LastChange.isSaidBy(line.substring(0, day.start()))) {
        return day.whole();
      }
    }
    return null;
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST_OF_MONTH;
  }

  static boolean isSentence(String line) {
    return SENTENCE.matcher(line).matches() && !LABEL.matcher(line).lookingAt();
  }
}
