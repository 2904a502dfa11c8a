package org.isnad.dates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.ArticleDate;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The day inside what an article goes by: its web address, a distributor's number of it. */
final class IdentifierDate {
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:[/_-]?)(0[1-9]|1[0-2]|(?<=/)[a-z]{3}(?=/))(?:[/_-]?)(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /** A distributor's number of the article, which begins with the day. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "MENAFN(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])((?:19|20)\\d\\d)\\d{6,}(?:ID\\d+)?");

  private IdentifierDate() {}

  /** The day in the number that a distributor printed; null if there is none. */
  static @Nullable ArticleDate ofNumber(Layout layout) {
    for (Block block : layout.all(Kind.LEGAL).toList()) {
      Matcher number =
          NUMBERED.matcher(layout.text()).region(block.span().start(), block.span().end());
      if (number.find()) {
        String day = number.group(3) + "-" + number.group(2) + "-" + number.group(1);
        Span evidence = new Span(number.start(), number.end());
        return PrintedDate.in(day).stream()
            .findFirst()
            .map(date -> Dates.said(date, "the number of the copy", "text", List.of(evidence)))
            .orElse(null);
      }
    }
    return null;
  }

  /** The day in the path of an address, such as {@code /2024/04/21/}; null if there is none. */
  static @Nullable ArticleDate ofAddress(String url) {
    Matcher path = IN_PATH.matcher(url);
    if (!path.find()) {
      return null;
    }
    String day = path.group(1) + " " + path.group(2) + " " + path.group(3);
    return PrintedDate.in(Character.isDigit(day.charAt(5)) ? day.replace(' ', '-') : day).stream()
        .findFirst()
        .map(date -> Dates.said(date, "the address " + url, "url", List.of()))
        .orElse(null);
  }
}
