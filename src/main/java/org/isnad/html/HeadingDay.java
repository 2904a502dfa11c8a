package org.isnad.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.calendar.PrintedDate;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/** A day of publication as the lines around a heading print it. */
final class HeadingDay {
  /** A name of a month; in Arabic and Kurdish some have two words, or two names with a slash. */
  private static final String MONTH =
      "(?:\\p{L}[\\p{L}\\p{M}]{2,}(?:\\.|[12](?=\\s?/))?|آب|ئاب)"
          + "(?:\\s(?:ال)?(?:[أا]ول|ثاني|یەکەمی?|دووەمی?)(?!\\p{L}))?";

  private static final String TWO =
      "\\p{IsArabic}{2,12}(?:\\s(?:ال)?(?:[أا]ول[ىي]?|ثاني[ةه]?|ثانی|آخرة?|قعد[ةه]|حج[ةه]))?";

  /** A weekday tells which of two numbers is the month. */
  private static final String WEEKDAY = "(?:\\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\\p{L}{0,6}\\.?,? )?";

  /** A day in three parts. */
  static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:%s\\d{1,2}(?:st|nd|rd|th|er|º|ی)?[./\\s-]+(?:de |من )?(?:\\d{1,2}|%s(?:\\s?/\\s?%s)?)"
                  .formatted(WEEKDAY, MONTH, MONTH)
              + "[,،./\\s-]+(?:de )?(?:19|20)\\d\\d"
              + "|\\p{L}[\\p{L}\\p{M}]{2,}[.,]?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:[,.]\\s*|\\s+)(?:19|20)\\d\\d"
              + "|\\p{L}{3,9} \\d{1,2} \\d\\d:\\d\\d(?::\\d\\d)?(?: \\p{Lu}{1,5})? (?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d\\. \\p{L}[\\p{L}\\p{M}]{2,} \\d{1,2}"
              + "|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2})(?!\\d)"
              + "|(?<!\\d)(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日");

  private static final Pattern YEAR = Pattern.compile("(?U)(?:19|20)\\d\\d|(?:١٩|٢٠|۱۹|۲۰)\\d\\d");

  /** One by the Hijri or the Persian calendar. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2}\\s+%s[،,\\s]+1[34]\\d\\d".formatted(TWO)
              + "|1[34]\\d\\d([./-])\\d{1,2}\\1\\d{1,2})(?!\\d)");

  /** A year of two digits is one where a time stands beside the day, or nothing else does. */
  private static final Pattern SHORT_DAY =
      Pattern.compile(
          "(?<![\\d./:-])(?:(?<day>\\d\\d?([./-])\\d\\d?\\2)(?<year>\\d\\d)(?![\\d./:%-])"
              + "(?=\\W{0,4}$|.{0,5}\\d{1,2}:\\d\\d)"
              + "|(?<=\\d{1,2}:\\d\\d.{1,5})(?<day2>\\d\\d?([./])\\d\\d?\\5)(?<year2>\\d\\d)(?![\\d./:%])"
              + "|(?<day3>\\d\\d?[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?[ -])['’]?"
              + "(?<year3>\\d\\d)(?![\\d./:%])(?=\\W{0,4}$|.{0,5}\\d{1,2}:\\d\\d))");

  /** What tells the day that a page took an article over from the one it first came out on. */
  private static final Pattern FIRST =
      Pattern.compile("(?i)\\b(?:originally|first) published\\b[^\\d.!?]{0,20}$");

  /** What tells the day on which somebody printed the page or kept a copy of it. */
  private static final Pattern COPIED =
      Pattern.compile(
          "(?iu)(?:\\b(?:printed|retrieved|accessed|archived|captured|downloaded|snapshot"
              + "|joined|registered|member since|registriert|mitglied seit|inscrit)\\b"
              + "|(?:(?:ال)?طباعة|طبع|حفظ|أرشف)(?:ت|ة)?(?!\\p{L})).{0,80}$");

  /**
   * A month without a day, at the end of a line of a few words: {@code par Samir Aoun, février
   * 2026}.
   */
  private static final Pattern MONTH_ALONE =
      Pattern.compile("(?<!\\d[.,/]?\\s?)(?<!\\p{L})%s\\s+(?:19|20)\\d\\d$".formatted(MONTH));

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
        said(near(usable, DAY)),
        said(near(usable, OTHER_DAY)),
        said(shortened(usable)),
        said(near(usable.stream().filter(HeadingDay::isShort).toList(), MONTH_ALONE)));
  }

  /** The day of first publication, of a page that took it over; null if it tells none. */
  static @Nullable Said original(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i == 0 ? lines.get(i) : lines.get(i - 1) + " " + lines.get(i))
        .flatMap(pair -> DAY.matcher(pair).results().filter(day -> isFirst(pair, day)))
        .findFirst()
        .map(day -> said(day.group()))
        .orElse(null);
  }

  private static boolean isFirst(String line, MatchResult day) {
    return FIRST.matcher(line.substring(0, day.start())).find();
  }

  private static @Nullable Said said(@Nullable String day) {
    return day == null ? null : new Said(plain(day), "metadata", "a line near the page's heading");
  }

  /** {@code 12 / 07 / 2025} is {@code 12/07/2025}, and a month's number no part of its name. */
  private static String plain(String day) {
    return day.replaceAll("\\p{L}+[12]\\s?/\\s?(?=\\p{L})", "")
        .replaceAll("(?<=\\d)\\s*([./-])\\s*(?=\\d)", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** With {@code 13.07.2025} for {@code 13.07.25}. */
  static String withWholeYear(String line) {
    Matcher day = SHORT_DAY.matcher(line);
    if (!day.find()) {
      return line;
    }
    int year = day.start(year(day));
    return line.substring(0, day.end(day(day))) + "20" + line.substring(year);
  }

  /** The first day of a text; null if it has none. */
  static @Nullable String in(String text) {
    Matcher day = DAY.matcher(text);
    return day.find() ? plain(day.group()) : null;
  }

  /** Whether a text has a year, in whatever digits. */
  static boolean hasYear(String text) {
    return YEAR.matcher(text).find();
  }

  /** Whether what is told as a day has at least a year, by whatever calendar. */
  static boolean isDay(String value) {
    return hasYear(value) || OTHER_DAY.matcher(Masthead.withLatinDigits(value)).find();
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
            && !PrintedDate.in(plain(day.group())).isEmpty()) {
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
    return month ? written(numbers.group(3), numbers.group(1), numbers.group(2)) : day;
  }

  /** A day as ISO 8601 writes it, of numbers that may be of one digit. */
  static String written(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, Integer.valueOf(month), Integer.valueOf(day));
  }

  private static @Nullable String shortened(List<String> lines) {
    for (String line : lines) {
      Matcher day = SHORT_DAY.matcher(line);
      if (day.find() && !LastChange.isSaidBy(line.substring(0, day.start()))) {
        return day.group(day(day)) + "20" + day.group(year(day));
      }
    }
    return null;
  }

  private static String day(Matcher shortDay) {
    return Stream.of("day", "day2", "day3")
        .filter(one -> shortDay.group(one) != null)
        .findFirst()
        .orElseThrow();
  }

  private static String year(Matcher shortDay) {
    return day(shortDay).replace("day", "year");
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST_OF_MONTH;
  }

  static boolean isSentence(String line) {
    return SENTENCE.matcher(line).matches() && !LABEL.matcher(line).lookingAt();
  }
}
