package org.isnad.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words in the Arabic script: told from others, written one way, cut out of a name, and held
 * against words in Latin letters. {@link Romanization} reads them aloud.
 */
public final class Arabic {

  /** The word Abd, which goes with the name after it. */
  public static final String ABD = "عبد";

  /** Long vowels and diphthongs in Latin letters, and the letters of which one must be there. */
  private static final Pattern FRONT = Pattern.compile("[ae][iy]|ee|i[iy]");

  private static final Pattern WRITES_FRONT = Pattern.compile("[يىئیێعإ]");
  private static final Pattern BACK = Pattern.compile("oo|uu|[ao][uw]$|[aeio]u[^aeiou]+$");
  private static final Pattern WRITES_BACK = Pattern.compile("[وؤۆعا]");

  private static final Map<Character, Character> PLAIN =
      Map.of('أ', 'ا', 'إ', 'ا', 'آ', 'ا', 'ى', 'ي', 'ی', 'ي', 'ک', 'ك', 'ة', 'ه');

  /** Those, and the vowel signs. */
  private static final Pattern UNPRINTED =
      Pattern.compile("[\u0640\u064B-\u0652\u0670\u200C-\u200F]");

  private static final char FIRST_ARABIC = '\u0600';

  private Arabic() {}

  /** Whether a text has a letter of the Arabic script. */
  public static boolean isArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_ARABIC
          && Character.isLetter(c)
          && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word with the letters that are written for one another made one: alef with and without its
   * sign, final yeh with and without dots, those of Persian; vowel signs go. Other text stays.
   */
  public static String plain(String word) {
    if (!isArabic(word)) {
      return word;
    }
    var plain = new StringBuilder(word.length());
    for (char letter : UNPRINTED.matcher(word).replaceAll("").toCharArray()) {
      plain.append(PLAIN.getOrDefault(letter, letter));
    }
    return plain.toString();
  }

  /**
   * Whether the letters leave room for the long vowels of a word in Latin letters. Short vowels are
   * not written in Arabic, but Husayn has a letter for its {@code ay} where Hasan has none.
   *
   * @param word in Arabic letters
   * @param latin folded
   */
  public static boolean mayBeWritten(String word, String latin) {
    return (!FRONT.matcher(latin).find() || WRITES_FRONT.matcher(word).find())
        && (!BACK.matcher(latin).find() || WRITES_BACK.matcher(word).find());
  }

  /**
   * A word of a name in Arabic letters.
   *
   * @param letters as written, never empty; without Abd if that is glued to it
   * @param abd whether it is the name after Abd
   */
  public record Word(String letters, boolean abd) {}

  /** The words of a name in their order; what stands between letters separates them. */
  public static List<Word> split(String text) {
    var words = new ArrayList<Word>();
    boolean abd = false;
    for (String word : text.split("[^\\p{L}\\p{M}\u200C]+", -1)) {
      boolean glued = word.startsWith(ABD + "ال") && word.length() > 6;
      if (word.equals(ABD) && !abd) {
        abd = true;
      } else if (!word.isEmpty()) {
        words.add(new Word(glued ? word.substring(ABD.length()) : word, abd || glued));
        abd = false;
      }
    }
    if (abd) {
      words.add(new Word(ABD, false));
    }
    return List.copyOf(words);
  }
}
