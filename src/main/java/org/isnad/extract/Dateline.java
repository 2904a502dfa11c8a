package org.isnad.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a report: {@code AMMAN, Jan 29 (TRPA) -}.
 *
 * @param day where its day stands, with or without a year
 * @param agency where its agency stands, without the brackets
 */
record Dateline(@Nullable Span day, @Nullable Span agency) {
  private static final Pattern START =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L} .,'’/-]{1,60}?)(?:[,.]? ((?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2}"
              + " [A-Z][a-z]{2,8})(?:, \\d{4})?),?)?(?: ?[(\\[]([\\p{L}][^()\\[\\]]{1,40})[)\\]])?"
              + " ?(?:—|–|--|-|:) ?(?=\\S)");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}");

  /** The dateline that a paragraph begins with, or null. */
  static @Nullable Dateline of(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 160));
    Matcher found = START.matcher(head);
    if (!found.find()) {
      return null;
    }
    boolean dated = found.group(2) != null && Months.day(found.group(2).split(",", 2)[0]) != null;
    boolean sure = CAPITALS.matcher(found.group(1)).find() || dated || found.group(3) != null;
    boolean colon = found.group().stripTrailing().endsWith(":");
    boolean hyphen = !found.group().contains(" ") && found.group(3) == null;
    return sure && !colon && !hyphen
        ? new Dateline(dated ? span(found, 2) : null, span(found, 3))
        : null;
  }

  private static @Nullable Span span(Matcher found, int group) {
    return found.group(group) == null ? null : new Span(found.start(group), found.end(group));
  }
}
