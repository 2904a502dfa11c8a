package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Repair;
import org.isnad.article.Span;
import org.jsoup.parser.Parser;

/**
 * Finds damage that can be undone for certain: quotes escaped with a backslash, and character
 * references. What was read in a wrong encoding is mended before.
 */
public final class Repairs {
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"'])");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

  private Repairs() {}

  /** In the order of the text, none overlapping another. */
  public static List<Repair> in(String text) {
    var repairs = new ArrayList<Repair>();
    // most texts are whole, which a look at their characters shows sooner than a pattern
    if (text.indexOf('\\') >= 0) {
      collect(repairs, text, ESCAPED, found -> found.substring(1));
    }
    if (text.indexOf('&') >= 0) {
      collect(repairs, text, REFERENCE, found -> Parser.unescapeEntities(found, false));
    }
    repairs.sort((a, b) -> a.span().compareTo(b.span()));
    return repairs;
  }

  private interface Undo {
    String undo(String damaged);
  }

  private static void collect(List<Repair> repairs, String text, Pattern pattern, Undo undo) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      String undone = undo.undo(found.group());
      if (undone.chars().allMatch(Repairs::isSeen)) {
        repairs.add(new Repair(new Span(found.start(), found.end()), undone));
      }
    }
  }

  /** A reference to a control character stays as it is written: there is nothing to show. */
  private static boolean isSeen(int c) {
    return c >= ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
