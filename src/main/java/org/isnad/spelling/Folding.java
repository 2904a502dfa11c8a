package org.isnad.spelling;

import java.text.Normalizer;
import java.util.Map;

/**
 * Folds a spelling to lower-case ASCII letters, digits and {@code '}, so that what remains to be
 * compared is spelling and not typography.
 *
 * <p>Accents, Kurdish, Turkish and map-makers' marks go ({@code Şaydnāyā} is {@code saydnaya}), the
 * many signs for ain and hamza become one apostrophe, invisible characters vanish. Letters of other
 * scripts, spaces and punctuation stay as they are: what separates words is for the caller to say.
 */
public final class Folding {

  private static final String APOSTROPHES = "'’‘‛`´ʿʾʻʼʽʹ′ˈˌ·＇";

  private static final char FIRST_BEYOND_ASCII = 128;

  /** Letters that Unicode does not decompose, with what a typist without them would write. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ı', "i"),
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ð', "dh"),
          Map.entry('þ', "th"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ß', "ss"),
          Map.entry('ə', "a"),
          Map.entry('ɛ', "e"),
          Map.entry('ŋ', "n"),
          Map.entry('ɣ', "gh"),
          Map.entry('ʔ', "'"),
          Map.entry('ʕ', "'"));

  private Folding() {}

  /** The folded text; never null, may be empty, may be longer than {@code text}. */
  public static String fold(CharSequence text) {
    if (isFolded(text)) {
      return text.toString();
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      append(folded, apart.charAt(i));
    }
    return folded.toString();
  }

  /** Whether folding would change nothing, which is so for most words of a text. */
  public static boolean isFolded(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 127 || c < ' ' || c == '`' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder folded, char c) {
    if (APOSTROPHES.indexOf(c) >= 0) {
      folded.append('\'');
      return;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL -> {
        // a mark without its letter, or invisible: nothing a reader could have typed on purpose
      }
      default -> {
        char lower = Character.toLowerCase(c);
        String letters = lower < FIRST_BEYOND_ASCII ? null : LETTERS.get(lower);
        if (letters == null) {
          folded.append(lower);
        } else {
          folded.append(letters);
        }
      }
    }
  }
}
