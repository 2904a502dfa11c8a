package org.isnad.extract;

import java.util.List;
import java.util.regex.Pattern;

/** A line that says when the article was published, and nothing else. */
final class DateLine {
  private static final int LONGEST = 140;

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:first|last|date|dated?|published|posted|created|issued|updated|update|modified"
              + "|on|at|the|time|local|am|pm|a\\.m\\.?|p\\.m\\.?|gmt|utc|est|edt|et|ct|pt|mt|cst|cdt|mst"
              + "|pst|pdt|ist|bst|ast|cet|cest|eet|eest|z|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|h|t\\d\\d|\\d{1,3}"
              + " min(?:ute)?s? read)\\b\\.?");

  /** The last line of a wrapped paragraph can be no more than a day and a full stop. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\d\\.$");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private DateLine() {}

  static boolean isOne(String line) {
    if (line.length() > LONGEST || SENTENCE_END.matcher(line).find()) {
      return false;
    }
    List<PrintedDate> dates = PrintedDate.in(line);
    if (dates.isEmpty()) {
      return false;
    }
    var rest = new StringBuilder(line);
    for (PrintedDate date : dates.reversed()) {
      rest.replace(date.span().start(), date.span().end(), " ");
    }
    return !LETTER.matcher(BESIDE.matcher(rest).replaceAll(" ")).find();
  }
}
