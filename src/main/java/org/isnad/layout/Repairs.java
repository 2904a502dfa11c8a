package org.isnad.layout;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.Repair;
import org.isnad.article.Span;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds damage that can be undone for certain: quotes escaped with a backslash, character
 * references, and UTF-8 that somebody once read as windows-1252.
 */
public final class Repairs {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"'])");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

  /** Every UTF-8 sequence begins so, when its bytes are taken for letters of windows-1252. */
  private static final Pattern MISREAD = Pattern.compile("[\\u00C2-\\u00F4][^\\x00-\\x7F]{1,3}");

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
    if (text.chars().anyMatch(c -> c >= 0xC2 && c <= 0xF4)) {
      misread(repairs, text);
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
      repairs.add(new Repair(new Span(found.start(), found.end()), undo.undo(found.group())));
    }
  }

  private static void misread(List<Repair> repairs, String text) {
    Matcher start = MISREAD.matcher(text);
    int at = 0;
    while (start.find(at)) {
      at = start.start() + 1;
      for (int length = start.end() - start.start(); length >= 2; length--) {
        String read = again(text.substring(start.start(), start.start() + length));
        if (read != null) {
          at = start.start() + length;
          repairs.add(new Repair(new Span(start.start(), at), read));
          break;
        }
      }
    }
  }

  /** The one character that these letters were, or null if they were none. */
  private static @Nullable String again(String letters) {
    try {
      byte[] bytes = new byte[letters.length()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = unread(letters.charAt(i));
      }
      var read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read.codePointCount(0, read.length()) == 1 ? read : null;
    } catch (CharacterCodingException none) {
      return null;
    }
  }

  private static byte unread(char letter) throws CharacterCodingException {
    // Five bytes have no letter in windows-1252; readers leave them as control characters.
    return letter >= 0x80 && letter < 0xA0
        ? (byte) letter
        : WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {letter})).get();
  }
}
