package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Authors;
import org.isnad.article.Span;
import org.isnad.calendar.DateLine;
import org.isnad.press.Press;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote the article.
 *
 * @param names where in the line the names stand
 * @param rest where what follows them stands, an outlet or a post; null if nothing does
 */
public record Byline(Span names, @Nullable Span rest) {
  private static final int LONGEST = 160;

  static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]{0,25}(?:"
          + " (?:\\p{Lu}[\\p{L}.'’-]{0,25}|de|der|den|van|von|al|el|bin|bint|ibn|abu"
          + "|d['’]\\p{L}{2,20}|al-\\p{L}{2,20}|el-\\p{L}{2,20}|Al-\\p{L}{2,20})){0,5}";
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?:By|BY|by(?= \\S+ \\S)|(?:Written|Words|Story|Text|Report|Reported|Interview|Analysis|Opinion"
              + "|Commentary|Essay) by):?|Author:|Byline:|Words:|Reporter:)\\s+("
              + NAME
              + "(?:(?:, | and | & |, and )"
              + NAME
              + "){0,4}?)(?:(?: for |, | in | (?=Special (?:to|for) )| \\| | - | – | — | / |/)(\\S.{1,80}))?$");

  /** Where somebody wrote from stands between the names: {@code X in Beirut and Y in Erbil}. */
  private static final Pattern AND_MORE =
      Pattern.compile("^" + NAME + "(?:,? and | & |, )(" + NAME + ")(?: in " + NAME + ")?");

  private static final Pattern ALONE = Pattern.compile(NAME);
  private static final Pattern NAME_AND_MORE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’ -]{2,50}?)(?:(?:,| ·| –| —| -) | {1,4}\\| ?| {2,4})(\\S.{5,100})$");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");
  private static final Set<String> NEVER_NAMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "The",
          "This",
          "That",
          "Then",
          "Early",
          "Late",
          "Who",
          "What",
          "Why",
          "How",
          "Where",
          "When",
          "WHO",
          "WHAT",
          "WHY",
          "HOW",
          "WHERE",
          "WHEN");

  /** The last word of what is published again and again: {@code Levant Bulletin, 3 May 2024}. */
  private static final Pattern SERIES =
      Pattern.compile(
          ".*\\b(?i:update|report|sitrep|brief|briefing|round-?up|bulletin|digest|summary|review|overview"
              + "|monitor|news|recap|assessment)");

  /** Everybody whom the line names, in its order. */
  public List<String> authors(String line) {
    var authors = new ArrayList<String>(Authors.of(names.of(line)));
    List<String> others = rest == null ? List.of() : Authors.of(withoutOutlet(rest.of(line)));
    if (others.size() > 1 && others.stream().allMatch(Byline::isName)) {
      authors.addAll(others); // after a comma: X, Y and Z
      return authors;
    }
    boolean from = rest != null && line.startsWith(" in ", names.end());
    for (String more = from && rest != null ? rest.of(line) : ""; !more.isEmpty(); ) {
      Matcher and = AND_MORE.matcher(more);
      boolean named = and.find() && isName(and.group(1));
      if (named) {
        authors.add(and.group(1));
      }
      more = named ? placeAfter(more, and) : "";
    }
    return authors;
  }

  /** {@code X and Y, CNN}: X and Y. */
  private static String withoutOutlet(String others) {
    int comma = others.lastIndexOf(", ");
    String last = others.substring(comma + 1).strip();
    return comma > 0 && (INITIALS.matcher(last).matches() || Press.isOne(last))
        ? others.substring(0, comma)
        : others;
  }

  /** The place that the last name found wrote from, and all behind it. */
  private static String placeAfter(String more, Matcher and) {
    return more.startsWith(" in ", and.end(1)) ? more.substring(and.end(1) + 4) : "";
  }

  /** The byline on this line, or null if it is none. */
  public static @Nullable Byline of(String line) {
    if (line.length() > LONGEST || (line.endsWith(".") && !line.endsWith("Jr."))) {
      return null;
    }
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      return dated(line);
    } else if (NEVER_NAMES.contains(found.group(1).split("[ ,]", 2)[0])) {
      return null;
    }
    Span names = new Span(found.start(1), found.end(1));
    return new Byline(
        names, found.group(2) == null ? null : new Span(found.start(2), found.end(2)));
  }

  /** The byline on a line that is known to be one. */
  public static @Nullable Byline at(String line) {
    Byline byline = of(line);
    Byline signed = byline == null ? signature(line) : byline;
    return signed == null ? ofPress(line) : signed;
  }

  /** {@code Rana Saab | Tigris Courier}; where it stands must tell it from a heading. */
  static @Nullable Byline ofPress(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher found = NAME_AND_MORE.matcher(line);
    return found.matches()
            && isName(found.group(1))
            && !Press.isOne(found.group(1))
            && Press.isOne(found.group(2))
        ? new Byline(new Span(found.start(1), found.end(1)), new Span(found.start(2), found.end(2)))
        : null;
  }

  /** {@code Name, 3 May 2024}: a name and a day, and nothing else. */
  private static @Nullable Byline dated(String line) {
    if (line.regionMatches(true, 0, "by ", 0, 3)) {
      return byAndDay(line);
    }
    Matcher found = NAME_AND_MORE.matcher(line);
    return found.matches()
            && isName(found.group(1))
            && !SERIES.matcher(found.group(1)).matches()
            && DateLine.isOne(found.group(2))
        ? new Byline(new Span(found.start(1), found.end(1)), null)
        : null;
  }

  /** {@code By Rana Saab Fri 3 May 2024}. */
  private static @Nullable Byline byAndDay(String line) {
    int start = 3;
    for (int at = line.indexOf(' ', start); at > 0; at = line.indexOf(' ', at + 1)) {
      if (isName(line.substring(start, at)) && DateLine.isOne(line.substring(at + 1))) {
        return new Byline(new Span(start, at), null);
      }
    }
    return null;
  }

  /** A name that stands alone on the last line of an article. */
  static @Nullable Byline signature(String line) {
    return line.length() <= 40 && isName(line)
        ? new Byline(new Span(0, line.length()), null)
        : null;
  }

  static boolean isName(String words) {
    String[] all = words.split(" ", 6);
    return all.length >= 2
        && all.length <= 5
        && ALONE.matcher(words).matches()
        && !NEVER_NAMES.contains(all[0]);
  }
}
