package org.isnad.clipping;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.calendar.PrintedDate;

/** Lines above an article that say what they are by their form alone. */
final class Crown {
  private static final int LONGEST_DAY = 70;

  /** A weekday before the day, at most. */
  private static final int DAY_WITHIN = 16;

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:copyright\\b|©|\\(c\\)|all rights reserved|tous droits|alle rechte).*");

  private Crown() {}

  /** Whether a line begins with a day and has little more than that. */
  static boolean isDay(String line) {
    if (line.length() > LONGEST_DAY) {
      return false;
    }
    List<PrintedDate> dates = PrintedDate.in(line);
    return !dates.isEmpty() && dates.getFirst().span().start() <= DAY_WITHIN;
  }

  static boolean isCopyright(String line) {
    return COPYRIGHT.matcher(line).matches();
  }

  /** The last of some lines that is a day; -1 if none is. */
  static int lastDay(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isDay(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
