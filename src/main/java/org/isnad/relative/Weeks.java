package org.isnad.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.isnad.calendar.Weekdays;
import org.jspecify.annotations.Nullable;

/** Weekdays, days and weeks: {@code late Sunday}, {@code yesterday}, {@code last week}. */
final class Weeks {
  static final List<Form> FORMS =
      List.of(
          Form.spoken(
              "(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming) )?"
                  + "(?<!\\b(?:[Ee]very|[Ee]ach|on a|Good|Black|Palm|Easter|Ash|Holy|Bloody) )"
                  + "\\b(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
                  + "(?!\\p{L}| [Pp]rayer)(?:['’]s)?(?: (?:morning|afternoon|evening|night))?",
              List.of("day"),
              Weeks::weekday),
          Form.spoken(
              "(?i)\\b(?<word>yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last"
                  + " night|overnight)\\b(?!-)",
              List.of("day", "night", "tomorrow", "morning", "afternoon", "evening"),
              Weeks::day),
          Form.spoken(
              "(?i)\\b(?<which>last|this|next) weekend\\b", List.of(" weekend"), Weeks::weekend),
          Form.spoken(
              "(?i)\\b(?<which>last|this|next|the past|the last) week\\b(?!-)",
              List.of(" week"),
              Weeks::week));

  private Weeks() {}

  private static @Nullable Meaning weekday(MatchResult found) {
    DayOfWeek day = Weekdays.day(found.group("day"));
    String which = lower(found.group("which"));
    return (published, ahead) ->
        Period.of(
            switch (which) {
              case "last" -> published.with(TemporalAdjusters.previous(day));
              case "next", "coming" -> published.with(TemporalAdjusters.next(day));
              default ->
                  published.with(
                      ahead
                          ? TemporalAdjusters.nextOrSame(day)
                          : TemporalAdjusters.previousOrSame(day));
            });
  }

  private static @Nullable Meaning day(MatchResult found) {
    return switch (lower(found.group("word"))) {
      case "yesterday" -> (published, ahead) -> Period.of(published.minusDays(1));
      case "tomorrow" -> (published, ahead) -> Period.of(published.plusDays(1));
      case "last night", "overnight" ->
          (published, ahead) -> new Period(published.minusDays(1), published);
      default -> (published, ahead) -> Period.of(published);
    };
  }

  /** From Friday on, as in the countries where it begins then. */
  private static @Nullable Meaning weekend(MatchResult found) {
    String which = lower(found.group("which"));
    return (published, ahead) -> {
      LocalDate past = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
      LocalDate friday =
          switch (which) {
            case "next" -> published.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
            case "last" -> published.isAfter(past.plusDays(2)) ? past : past.minusDays(7);
            default ->
                ahead ? published.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)) : past;
          };
      return new Period(friday, friday.plusDays(2));
    };
  }

  private static @Nullable Meaning week(MatchResult found) {
    String which = lower(found.group("which"));
    return (published, ahead) -> {
      LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return switch (which) {
        case "last" -> new Period(monday.minusDays(7), monday.minusDays(1));
        case "next" -> new Period(monday.plusDays(7), monday.plusDays(13));
        case "this" -> new Period(monday, monday.plusDays(6));
        default -> new Period(published.minusDays(7), published);
      };
    };
  }

  static String lower(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
