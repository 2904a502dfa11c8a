package org.isnad.mending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.article.Mended;
import org.isnad.article.Span;
import org.isnad.mending.Mojibake.Result;

/**
 * Takes out of a text what nobody can see and no XML may hold: control characters, half of a pair
 * of surrogates, U+FFFE. JSON can say them, and programs that cut texts do. Each is read as a
 * blank, so that places stay.
 */
final class Unseen {
  private static final char LOWEST = ' ';
  private static final char DELETE = 0x7F;
  private static final char NO_CHARACTER = 0xFFFE;

  private Unseen() {}

  /** What a report says of a text; empty of one that has none. */
  static Optional<String> note(String text) {
    int all = 0;
    for (int at = 0; at < text.length(); at++) {
      all += isUnseen(text, at) ? 1 : 0;
    }
    return all == 0
        ? Optional.empty()
        : Optional.of(
            "%d control %s read as %s"
                .formatted(
                    all, all == 1 ? "character" : "characters", all == 1 ? "a blank" : "blanks"));
  }

  /** Whether a text has any. */
  static boolean has(String text) {
    return next(text, 0) < text.length();
  }

  /** The text with blanks instead. */
  static String blanked(String text) {
    int first = next(text, 0);
    if (first == text.length()) {
      return text;
    }
    char[] seen = text.toCharArray();
    for (int at = first; at < seen.length; at = next(text, at + 1)) {
      seen[at] = LOWEST;
    }
    return new String(seen);
  }

  /** A mended text with blanks instead, which are noted where nothing else is. */
  static Result blanked(Result mended) {
    String text = mended.text();
    if (!has(text)) {
      return mended;
    }
    var all = new TreeMap<Integer, Mended>();
    mended.mended().forEach(one -> all.put(one.span().start(), one));
    for (int at = next(text, 0); at < text.length(); at = next(text, at)) {
      int start = at;
      while (at < text.length() && isUnseen(text, at)) {
        at++;
      }
      Map.Entry<Integer, Mended> before = all.lowerEntry(at);
      if (before == null || before.getValue().span().end() <= start) {
        var span = new Span(start, at);
        all.put(start, new Mended(span, span.of(text)));
      }
    }
    return new Result(blanked(text), List.copyOf(all.values()));
  }

  /** Where the next one stands; the length of the text if there is none. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isUnseen(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isUnseen(String text, int at) {
    char c = text.charAt(at);
    if (c < LOWEST) {
      return c != '\n' && c != '\r' && c != '\t';
    }
    return c == DELETE || c >= NO_CHARACTER || (Character.isSurrogate(c) && !isPaired(text, at));
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
