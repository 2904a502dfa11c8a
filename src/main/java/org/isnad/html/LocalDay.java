package org.isnad.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/**
 * The day by an outlet's own clock. Systems tell a moment in UTC: there an evening in Boston is the
 * morning after, and a night in Baghdad the evening before. Readers know an article by the day that
 * is printed beside it.
 */
final class LocalDay {
  /** No clock on earth is further ahead of UTC. */
  private static final int MOST_AHEAD = 14;

  private static final int MOST_BEHIND = 12;
  private static final int HOURS = 24;

  /** All clocks differ by a multiple of so many minutes. */
  private static final int STEP = 15;

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})[:.](\\d\\d)(?!\\.?\\d)(?:\\s?(?:([apAP])\\.?[mM]\\b"
              + "|(ص|م|صباح\\p{L}*|مساء\\p{L}*)(?!\\p{L})))?");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Said said;
  private final Moment moment;

  private LocalDay(Said said, Moment moment) {
    this.said = said;
    this.moment = moment;
  }

  /**
   * The day before or after a moment's, where the page prints that; the moment otherwise.
   *
   * @param around the lines around the heading
   * @param below those of them that stand below it
   * @param others what else the head says of publication
   */
  static Said of(Said said, List<String> around, List<String> below, Stream<String> others) {
    Moment moment = Moment.of(said.value());
    if (moment == null) {
      return said;
    }
    var local = new LocalDay(said, moment);
    List<String> lines = around.stream().map(DayForms::withWholeYear).toList();
    return Stream.concat(lines.stream(), others.filter(other -> !isUtc(other)))
        .flatMap(line -> local.days(line, local::isSameMoment).stream())
        .findFirst()
        .map(local::on)
        .orElseGet(() -> moment.utc() ? local.untimed(below) : said);
  }

  private static boolean isUtc(String value) {
    Moment moment = Moment.of(value);
    return moment != null && moment.utc();
  }

  /** A day without a time, where the hour allows it and the moment's own day is not printed. */
  private Said untimed(List<String> below) {
    List<String> lines = below.stream().filter(line -> !HeadingDay.isSentence(line)).toList();
    boolean same = lines.stream().anyMatch(line -> tells(line, moment.day()));
    return same
        ? said
        : lines.stream()
            .flatMap(line -> days(line, (text, day) -> isPossible(day)).stream())
            .findFirst()
            .map(this::on)
            .orElse(said);
  }

  private Said on(LocalDate day) {
    return new Said(day.toString(), said.from(), "the day printed for " + said.value());
  }

  /** The day before or after, if a line tells it; what was changed on it was there by then. */
  private Optional<LocalDate> days(String line, BiPredicate<String, LocalDate> fits) {
    Matcher day = DayForms.DAY.matcher(line);
    for (int from = 0; day.find(); from = day.end()) {
      boolean change = LastChange.isSaidBy(line.substring(from, day.start()));
      MatchResult told = day.toMatchResult();
      Optional<LocalDate> found =
          Stream.of(moment.day().minusDays(1), moment.day().plusDays(1))
              .filter(one -> !change || one.isBefore(moment.day()))
              .filter(one -> is(told.group(), one) && fits.test(line, one))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a line prints a day, in whatever order of its numbers. */
  static boolean tells(String line, LocalDate day) {
    return DayForms.DAY.matcher(line).results().anyMatch(one -> is(one.group(), day));
  }

  /** Whether the numbers of a day as printed are those of a date, in whatever order. */
  private static boolean is(String printed, LocalDate date) {
    List<Integer> numbers =
        NUMBER.matcher(printed).results().map(one -> Integer.parseInt(one.group())).toList();
    return numbers.contains(date.getYear())
        && numbers.contains(date.getDayOfMonth())
        && (numbers.size() < 3 || numbers.contains(date.getMonthValue()));
  }

  private boolean isPossible(LocalDate day) {
    int hour = moment.at().getHour();
    return day.isBefore(moment.day()) ? hour < MOST_BEHIND : hour >= HOURS - MOST_AHEAD;
  }

  /** Whether a time in a line, on that day, differs from the moment as clocks do. */
  private boolean isSameMoment(String line, LocalDate day) {
    return TIME.matcher(line)
        .results()
        .map(LocalDay::time)
        .flatMap(Optional::stream)
        .map(time -> Math.abs(Duration.between(moment.at(), day.atTime(time)).toMinutes()))
        .anyMatch(apart -> apart % STEP == 0 && apart <= MOST_AHEAD * 60L);
  }

  private static Optional<LocalTime> time(MatchResult printed) {
    int hour = Integer.parseInt(printed.group(1));
    int minute = Integer.parseInt(printed.group(2));
    @Nullable String half = printed.group(3) == null ? printed.group(4) : printed.group(3);
    if (half != null && hour <= MOST_BEHIND) {
      boolean later = half.startsWith("م") || half.equalsIgnoreCase("p");
      hour = hour % MOST_BEHIND + (later ? MOST_BEHIND : 0);
    }
    return hour < HOURS && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
