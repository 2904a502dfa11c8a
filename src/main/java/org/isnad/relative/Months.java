package org.isnad.relative;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Months and years: {@code last month}, {@code since early February}, {@code this year}. */
final class Months {
  private static final String NAMES =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final List<String> SIGNS =
      List.of(NAMES.toLowerCase(Locale.ROOT).split("\\|", -1));
  private static final int EARLY_UNTIL = 10;
  private static final int LATE_FROM = 20;

  static final List<Form> FORMS =
      List.of(
          Form.spoken(
              "(?i)\\b(?<which>last|this|next) month\\b(?!-)", List.of(" month"), Months::month),
          Form.spoken(
              "(?i)\\b(?<which>last|this|next) year\\b(?!-)", List.of(" year"), Months::year),
          Form.dated(
              "\\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Ll]ast|[Tt]his|[Nn]ext|[Bb]etween)"
                  + " )?(?<part>(?:[Ee]arly|[Ll]ate|[Mm]id|the (?:end|beginning|start|middle)"
                  + " of)[ -])?(?<=[ -])(?<month>"
                  + NAMES
                  + ")\\b(?! ?\\d|,? (?:of )?(?:19|20)\\d\\d|-\\p{L})",
              SIGNS,
              Months::named));

  private Months() {}

  private static @Nullable Meaning month(MatchResult found) {
    int by = by(found);
    return (published, ahead) -> whole(YearMonth.from(published).plusMonths(by));
  }

  private static @Nullable Meaning year(MatchResult found) {
    int by = by(found);
    return (published, ahead) -> {
      LocalDate first = published.withDayOfYear(1).plusYears(by);
      return new Period(first, first.plusYears(1).minusDays(1));
    };
  }

  private static int by(MatchResult found) {
    return switch (Weeks.lower(found.group("which"))) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  /** {@code He may}, {@code Mr March}: a month needs a word before it that months follow. */
  private static @Nullable Meaning named(MatchResult found) {
    boolean led = found.start() < found.start("month");
    if (!led) {
      return null;
    }
    Month month = Month.valueOf(found.group("month").toUpperCase(Locale.ROOT));
    String part = Weeks.lower(found.group("part"));
    return (published, ahead) -> part(near(month, published, ahead), part);
  }

  /** The last one that had begun, or the next that has not ended. */
  private static YearMonth near(Month month, LocalDate published, boolean ahead) {
    YearMonth now = YearMonth.from(published);
    YearMonth same = now.withMonth(month.getValue());
    if (ahead) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  private static Period part(YearMonth month, String part) {
    Period whole = whole(month);
    if (part.startsWith("early") || part.contains("beginning") || part.contains("start")) {
      return new Period(whole.from(), month.atDay(EARLY_UNTIL));
    } else if (part.startsWith("late") || part.contains("end")) {
      return new Period(month.atDay(LATE_FROM), whole.to());
    } else if (part.startsWith("mid") || part.contains("middle")) {
      return new Period(month.atDay(EARLY_UNTIL), month.atDay(LATE_FROM));
    }
    return whole;
  }

  private static Period whole(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }
}
