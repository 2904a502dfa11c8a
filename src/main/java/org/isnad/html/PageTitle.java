package org.isnad.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the site's own name off the title of a page. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile(" (?:[|–—·»@<>‹›•~-]|--) | :: ?");

  /** Names of sites have seldom more words. */
  private static final int SHORT = 4;

  private PageTitle() {}

  /**
   * Without leading or trailing pieces that only repeat the outlet, in whatever case or spacing.
   */
  static String clean(String title, String outlet) {
    String rest = title.replaceAll("\\s+", " ").strip();
    var separator = SEPARATOR.matcher(rest);
    int last = -1;
    int end = -1;
    int first = -1;
    while (separator.find()) {
      first = first < 0 ? separator.end() : first;
      last = separator.start();
      end = separator.end();
    }
    if (last > 0 && same(rest.substring(end), outlet)) {
      return clean(rest.substring(0, last), outlet);
    } else if (first > 0 && same(rest.substring(0, first), outlet)) {
      return clean(rest.substring(first), outlet);
    }
    return rest;
  }

  /** The piece of a title that stands over the page as its heading; the whole where none does. */
  static String headed(String title, List<String> headings) {
    for (String piece : SEPARATOR.split(title, -1)) {
      boolean words = piece.strip().indexOf(' ') > 0;
      if (words && !piece.equals(title) && headings.stream().anyMatch(each -> same(piece, each))) {
        return piece.strip();
      }
    }
    return title;
  }

  /**
   * The site's name where a page's title is that and the heading, with parts of the site between;
   * null otherwise.
   */
  static @Nullable String site(String title, String heading) {
    var separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      String before = title.substring(0, separator.start()).strip();
      String after = title.substring(separator.end()).strip();
      if (same(after, heading)) {
        return pieces(before).stream().findFirst().orElse(null);
      } else if (same(before, heading)) {
        return pieces(after).stream().reduce((one, last) -> last).orElse(null);
      }
    }
    return null;
  }

  /** Whether a page's title names a heading after its first piece, as with the site's name. */
  static boolean namesLater(String title, String heading) {
    List<String> pieces = pieces(title);
    return pieces.stream().skip(1).anyMatch(piece -> same(piece, heading));
  }

  /** Whether a page's title begins with a heading. */
  static boolean beginsWith(String title, String heading) {
    return pieces(title).stream().limit(1).anyMatch(piece -> same(piece, heading));
  }

  /** Whether a page's title begins or ends with the name of a site. */
  static boolean isEdge(String title, String site) {
    List<String> pieces = pieces(title);
    return pieces.size() > 1 && (same(pieces.getFirst(), site) || same(pieces.getLast(), site));
  }

  /** {@code Bridge reopens in Hit - Dijla Post}, where nothing says what the site is called. */
  static String withoutShortEnd(String title) {
    List<String> pieces = pieces(title);
    boolean site =
        pieces.size() == 2
            && words(pieces.getLast()) <= SHORT
            && words(pieces.getFirst()) >= SHORT
            && words(pieces.getFirst()) > words(pieces.getLast());
    return site ? pieces.getFirst() : title;
  }

  static List<String> pieces(String title) {
    return SEPARATOR
        .splitAsStream(title)
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** Whether a piece is too long for the name of a site. */
  static boolean isLong(String piece) {
    return words(piece) >= SHORT;
  }

  private static int words(String piece) {
    return piece.split(" ", -1).length;
  }

  static boolean same(String piece, String outlet) {
    String a = letters(piece);
    String b = letters(outlet);
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.equals(b) || a.equals(b + "com") || b.equals("the" + a) || a.equals("the" + b));
  }

  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
