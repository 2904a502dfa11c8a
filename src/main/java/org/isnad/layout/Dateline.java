package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.PrintedDay;
import org.isnad.calendar.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a report: {@code AMMAN, Jan 29 (TRPA) -}, {@code Baghdad/ NINA/}.
 *
 * @param day where its day stands, with or without a year
 * @param pieces what stands between its commas, slashes and brackets: places and agencies
 */
public record Dateline(@Nullable Span day, List<Span> pieces) {
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_DAY = 60;

  /** What may stand before a day that a paragraph begins with. */
  private static final Pattern LEAD = Pattern.compile("[(\\[]?(?:" + Weekdays.PATTERN + ",? )?");

  private static final Pattern DASHES = Pattern.compile("[-–—]{1,3} ?");
  private static final Pattern AFTER_DAY = Pattern.compile("(?:[)\\]]|,? ?[–—]| --? |: )\\s*\\S");

  /** {@code DERAA, August 2, 2021. Shells fell}. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*,? ){0,3}[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*, ");

  private static final Pattern FULL_STOP = Pattern.compile("\\. [\\p{Lu}\\p{Lo}\"“]");

  /** Copies the list. */
  public Dateline {
    pieces = List.copyOf(pieces);
  }

  /** The dateline that a paragraph begins with, or null. */
  public static @Nullable Dateline of(String paragraph) {
    Span first = fullDay(paragraph, 0);
    if (first != null && isBetween(paragraph, 0, LEAD, first, AFTER_DAY)) {
      return new Dateline(first, List.of());
    } else if (first != null && isBetween(paragraph, 0, PLACE, first, FULL_STOP)) {
      return new Dateline(first, pieces(paragraph.substring(0, first.start())));
    }
    int end = end(paragraph);
    if (end < 2) {
      return null;
    }
    String head = paragraph.substring(0, end);
    Span inside = day(head);
    Span behind = inside == null ? fullDay(paragraph, end) : null;
    Span day =
        behind != null && isBetween(paragraph, end, DASHES, behind, AFTER_DAY) ? behind : inside;
    boolean bracket = head.indexOf('(') >= 0;
    boolean colon = paragraph.charAt(end) == ':';
    boolean sure = day != null || bracket || (!colon && (isSlashed(head) || hasCapitals(head)));
    boolean apart = head.indexOf(' ') >= 0 || day != null || isSpaced(paragraph, end);
    return sure && apart && isNames(head, inside) ? new Dateline(day, pieces(head)) : null;
  }

  /** Whether it is a day alone: {@code [3 May 2024]}, {@code Friday, 3 May 2024:}. */
  public boolean isBare() {
    return day != null && pieces.isEmpty();
  }

  /** The first date with a year a little behind a place in a text; null if there is none. */
  private static @Nullable Span fullDay(String text, int from) {
    int to = Math.min(text.length(), from + LONGEST_DAY);
    List<PrintedDate> dates = PrintedDate.in(text, new Span(from, to));
    return dates.isEmpty() ? null : dates.getFirst().span();
  }

  /** Whether nothing else stands before a day, and behind it the sign that ends it. */
  private static boolean isBetween(String text, int from, Pattern before, Span day, Pattern after) {
    return before.matcher(text).region(from, day.start()).matches()
        && after.matcher(text).region(day.end(), text.length()).lookingAt();
  }

  private static @Nullable Span day(String head) {
    List<PrintedDate> dates = PrintedDate.in(head);
    List<PrintedDay> days = dates.isEmpty() ? PrintedDay.in(head) : List.of();
    return !dates.isEmpty()
        ? dates.getFirst().span()
        : days.isEmpty() ? null : days.getFirst().span();
  }

  /** Where the dash, the second slash or the colon stands that ends it; -1 if none does. */
  private static int end(String text) {
    int depth = 0;
    int most = Math.min(text.length() - 1, LONGEST);
    for (int i = 0; i < most; i++) {
      char c = text.charAt(i);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && isEnd(text, i)) {
        return i;
      } else if (c == '\n' || "?!;\"“".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean before = at > 0 && " )]/".indexOf(text.charAt(at - 1)) >= 0;
    boolean after = text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n';
    return switch (c) {
      case '—', '–' -> before || after || at > 2;
      case '-' -> before || after || text.charAt(at + 1) == '-';
      case ':' -> after;
      case '_' -> before && after;
      case '/' -> after && at > 2 && text.indexOf('/') <= at && !isNumber(text, at);
      default -> false;
    };
  }

  private static boolean isNumber(String text, int at) {
    return Character.isDigit(text.charAt(at - 1));
  }

  private static boolean isSlashed(String head) {
    int slash = head.indexOf('/');
    return slash > 0 && slash < head.length() - 1;
  }

  private static boolean isSpaced(String text, int end) {
    return text.charAt(end) != '-' || text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '-';
  }

  private static boolean hasCapitals(String head) {
    int run = 0;
    for (int i = 0; i < head.length() && run < 3; i++) {
      run = Character.isUpperCase(head.charAt(i)) ? run + 1 : 0;
    }
    return run >= 3;
  }

  /** Whether all words are names, but for the day and small words inside them. */
  private static boolean isNames(String head, @Nullable Span day) {
    String rest =
        day == null ? head : head.substring(0, day.start()) + " , " + head.substring(day.end());
    String[] words = rest.strip().split("[ ,/()\\[\\].]+", MOST_WORDS + 2);
    int names = 0;
    for (String word : words) {
      boolean name = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
      if (!word.isEmpty() && !name && !isSmall(word)) {
        return false;
      }
      names += name && Character.isLetter(word.charAt(0)) ? 1 : 0;
    }
    return names > 0 && words.length <= MOST_WORDS;
  }

  private static boolean isSmall(String word) {
    return switch (word) {
      case "of", "the", "and", "al", "el", "in", "near", "de", "com", "net", "org", "dpa" -> true;
      default -> word.startsWith("al-") || word.startsWith("el-") || word.startsWith("in-");
    };
  }

  private static List<Span> pieces(String head) {
    var pieces = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= head.length(); i++) {
      if (i == head.length() || ",/()[]".indexOf(head.charAt(i)) >= 0 || isDash(head, i)) {
        Span piece = Paragraphs.trimmed(head, start, i);
        if (piece.length() > 1) {
          pieces.add(piece);
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static boolean isDash(String head, int at) {
    return "–—".indexOf(head.charAt(at)) >= 0
        || (head.charAt(at) == '-' && at > 0 && head.charAt(at - 1) == ' ');
  }
}
