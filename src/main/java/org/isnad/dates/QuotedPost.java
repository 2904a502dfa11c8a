package org.isnad.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.Weekdays;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a dated post that the text quotes. The post's own day is not the article's. But
 * when the text tells of that day by its weekday, then of a later weekday that came after it, and
 * says that this is only hours ago, the article is of that later day.
 */
final class QuotedPost {
  private static final Pattern SIGNATURE =
      Pattern.compile("[—–-] ?[^—–()\\n]{2,60}\\(@\\w{1,30}\\),?\\s{0,3}");
  private static final Pattern THEN =
      Pattern.compile(
          "(?:On )?"
              + Weekdays.PATTERN
              + ",? (?:(?:just |only )?(?:a day|the day|one day|hours) )?(?:following|after)"
              + " (?:[a-z]{1,12} ){0,3}"
              + Weekdays.PATTERN);
  private static final Pattern JUST_NOW =
      Pattern.compile(
          "(?i)\\b(?:in|within|over) the (?:last|past) (?:few )?hours\\b|\\b(?:a few )?hours ago\\b"
              + "|\\bin recent hours\\b|\\bearlier today\\b|\\bthis hour\\b|\\bat this moment\\b");

  private static final Pattern THIS_WEEKEND = Pattern.compile("(?i)\\bthis weekend\\b");

  private final Layout layout;
  private final String text;

  QuotedPost(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
  }

  /** The last dated post that is quoted, or null. */
  @Nullable PrintedDate post() {
    return layout
        .all(Kind.BODY)
        .map(this::stamp)
        .filter(stamp -> stamp != null && stamp.precision() == Precision.DAY)
        .reduce((a, b) -> a.value().isAfter(b.value()) ? a : b)
        .orElse(null);
  }

  private @Nullable PrintedDate stamp(Block block) {
    if (text.indexOf("(@", block.span().start(), block.span().end()) < 0) {
      return null; // what most paragraphs lack, before a pattern looks for it
    }
    Matcher signature = SIGNATURE.matcher(text).region(block.span().start(), block.span().end());
    while (signature.find()) {
      int at = signature.end();
      String after = text.substring(at, Math.min(block.span().end(), at + 40));
      var dates = PrintedDate.in(after);
      if (!dates.isEmpty() && dates.getFirst().span().start() <= 2) {
        return dates.getFirst().shifted(at);
      }
    }
    return null;
  }

  /** The date that follows from it, at least as a range; null if nothing does. */
  @Nullable ArticleDate date() {
    PrintedDate post = post();
    Span then = post == null ? null : then(post.value().getDayOfWeek());
    if (post == null || then == null) {
      return null;
    }
    DayOfWeek weekday = Weekdays.day(firstGroup(then));
    LocalDate day = post.value().with(TemporalAdjusters.next(weekday));
    String reason =
        "a quoted post is of %s, a %s; the text then tells of %s"
            .formatted(post.value(), name(post.value().getDayOfWeek()), name(weekday));
    Span now = find(JUST_NOW, then.end());
    if (now != null) {
      String just = "%s, \"%s\"".formatted(reason, now.of(text));
      return new ArticleDate(
          day, Precision.DAY, day, day.plusDays(1), just, "text", evidence(post, then, now));
    }
    Span weekend = find(THIS_WEEKEND, 0);
    if (weekend == null || weekday.compareTo(DayOfWeek.FRIDAY) < 0) {
      return Dates.notBefore(day, reason, evidence(post, then, null));
    }
    // "This weekend" is still written on the Monday after it.
    return new ArticleDate(
        null,
        Precision.NONE,
        day,
        day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
        reason + " and of this weekend",
        "text",
        evidence(post, then, weekend));
  }

  private static List<Span> evidence(PrintedDate post, Span then, @Nullable Span last) {
    return Stream.of(post.span(), then, last).filter(Objects::nonNull).sorted().toList();
  }

  private @Nullable Span then(DayOfWeek earlier) {
    for (Block block : layout.all(Kind.BODY).toList()) {
      Matcher found = THEN.matcher(text).region(block.span().start(), block.span().end());
      while (found.find()) {
        if (Weekdays.day(found.group(2)) == earlier && Weekdays.day(found.group(1)) != earlier) {
          return new Span(found.start(), found.end());
        }
      }
    }
    return null;
  }

  private String firstGroup(Span then) {
    Matcher found = THEN.matcher(then.of(text));
    return found.find() ? found.group(1) : "";
  }

  private @Nullable Span find(Pattern words, int from) {
    for (Block block : layout.all(Kind.BODY).toList()) {
      if (block.span().end() > from) {
        int start = Math.max(from, block.span().start());
        Matcher found = words.matcher(text).region(start, block.span().end());
        if (found.find()) {
          return new Span(found.start(), found.end());
        }
      }
    }
    return null;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
