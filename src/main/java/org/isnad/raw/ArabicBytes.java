package org.isnad.raw;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Arabic prose in one of the encodings from before Unicode. Which of them it is, its articles tell:
 * about every fifth word begins with {@code ال}, whose letters each encoding has at other bytes.
 */
final class ArabicBytes {
  /** The encodings to try, the commoner first. */
  static final List<Charset> CHARSETS =
      List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));

  private static final Pattern WORD = Pattern.compile("[\\p{IsArabic}\\p{M}]{2,}");

  /** What fewer words are could be chance. */
  private static final int LEAST_WORDS = 8;

  private static final double LEAST_ARTICLES = 0.08;
  private static final double LEAST_LETTERS = 0.9;

  private ArabicBytes() {}

  /** Whether a text reads like Arabic, the tags of a page aside. */
  static boolean isProse(String text) {
    long foreign = text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
    long arabic =
        text.chars()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
            .count();
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    long articles = words.stream().filter(word -> word.startsWith("ال")).count();
    return words.size() >= LEAST_WORDS
        && articles >= words.size() * LEAST_ARTICLES
        && arabic >= foreign * LEAST_LETTERS;
  }
}
