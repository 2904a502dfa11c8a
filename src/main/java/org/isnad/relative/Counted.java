package org.isnad.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Counted time: {@code two weeks ago}, {@code in the past 24 hours}. */
final class Counted {
  private static final String NUMBER =
      "(?<number>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|few|several)";
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final int HOURS = 24;
  private static final int VAGUE = -1;

  static final List<Form> FORMS =
      List.of(
          Form.spoken(
              "(?i)\\b" + NUMBER + " (?<unit>hour|day|week|month|year)s? (?:ago|earlier this)\\b",
              List.of(" ago", "earlier"),
              Counted::ago),
          Form.spoken(
              "(?i)\\b(?:in|over|within|during) the (?:last|past)(?: "
                  + NUMBER
                  + ")? (?<unit>hour|day)s?\\b",
              List.of("the last", "the past"),
              Counted::within));

  private Counted() {}

  private static @Nullable Meaning ago(MatchResult found) {
    int number = number(found.group("number"));
    String unit = Weeks.lower(found.group("unit"));
    if (unit.equals("hour")) {
      int days = number == VAGUE ? 1 : (number + HOURS - 1) / HOURS;
      return (published, ahead) -> new Period(published.minusDays(days), published);
    } else if (number == VAGUE) {
      return null;
    }
    return (published, ahead) -> ago(published, number, unit);
  }

  /** Rounded as people round: two weeks ago is a matter of days, two years ago one of months. */
  private static Period ago(LocalDate published, int number, String unit) {
    return switch (unit) {
      case "day" -> Period.of(published.minusDays(number));
      case "week" -> around(published.minusWeeks(number), 4);
      case "month" -> around(published.minusMonths(number), 16);
      default -> around(published.minusYears(number), 184);
    };
  }

  private static Period around(LocalDate day, int slack) {
    return new Period(day.minusDays(slack), day.plusDays(slack));
  }

  private static @Nullable Meaning within(MatchResult found) {
    int number = found.group("number") == null ? VAGUE : number(found.group("number"));
    boolean hours = Weeks.lower(found.group("unit")).equals("hour");
    if (number == VAGUE && !hours) {
      return null;
    }
    int days = number == VAGUE ? 1 : hours ? (number + HOURS - 1) / HOURS : number;
    return (published, ahead) -> new Period(published.minusDays(days), published);
  }

  private static int number(String word) {
    String lower = Weeks.lower(word);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower);
    }
    return lower.equals("a") || lower.equals("an")
        ? 1
        : WORDS.contains(lower) ? WORDS.indexOf(lower) + 1 : VAGUE;
  }
}
