package org.isnad.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.extract.Block.Kind;
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
              + ",? (?:following|after|a day after|the day after|one day after)"
              + " (?:[a-z]{1,12} ){0,3}"
              + Weekdays.PATTERN);
  private static final Pattern JUST_NOW =
      Pattern.compile(
          "(?i)\\b(?:in|within|over) the (?:last|past) (?:few )?hours\\b|\\b(?:a few )?hours ago\\b"
              + "|\\bin recent hours\\b|\\bearlier today\\b|\\bthis hour\\b|\\bat this moment\\b");

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

  /** The date that follows from it, or null if none does. */
  @Nullable ArticleDate date() {
    PrintedDate post = post();
    Span then = post == null ? null : then(post.value().getDayOfWeek());
    Span now = then == null ? null : justNow(then.end());
    if (post == null || then == null || now == null) {
      return null;
    }
    DayOfWeek day = Weekdays.day(firstGroup(then));
    LocalDate value = post.value().with(TemporalAdjusters.next(day));
    String reason =
        "a quoted post is of %s, a %s; the text then tells of %s, \"%s\""
            .formatted(post.value(), name(post.value().getDayOfWeek()), name(day), now.of(text));
    return new ArticleDate(
        value,
        Precision.DAY,
        value,
        value.plusDays(1),
        reason,
        "text",
        Stream.of(post.span(), then, now).sorted().toList());
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

  private @Nullable Span justNow(int from) {
    List<Block> bodies = layout.all(Kind.BODY).toList();
    for (Block block : bodies) {
      if (block.span().end() > from) {
        Matcher found =
            JUST_NOW.matcher(text).region(Math.max(from, block.span().start()), block.span().end());
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
