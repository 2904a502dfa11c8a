package org.isnad.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.words.WordTable;

/**
 * Tells the language of a text by its small words, which are a third of any prose. Says nothing of
 * a text too short to tell, or of one that has as many small words of another language.
 */
public final class Languages {
  /** As much as decides; more costs time and tells nothing new. */
  private static final int LONGEST = 20_000;

  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_FOUND = 4;

  /** A text has at least one small word among so many. */
  private static final int WORDS_PER_SMALL_WORD = 8;

  private static final int LOOKS = 1 << 14;
  private static final char BEYOND_ASCII = 0x80;

  /** Codes of the languages, in their order. */
  private final List<String> languages;

  private final SmallWords smallWords;

  /** What tells most other words: first and last letter and length, without making a string. */
  private final BitSet looks = new BitSet();

  /** The languages that are listed in {@code words.tsv}, beside this class. */
  public Languages() {
    Map<String, Set<String>> words = read();
    languages = words.values().stream().flatMap(Set::stream).distinct().sorted().toList();
    smallWords = new SmallWords(words, languages);
    words.keySet().forEach(word -> looks.set(look(word, 0, word.length())));
  }

  private static int look(String text, int start, int end) {
    int first = Character.toLowerCase(text.charAt(start));
    int last = Character.toLowerCase(text.charAt(end - 1));
    return ((first * 31 + last) * 31 + end - start) & (LOOKS - 1);
  }

  /** The ISO 639 code of the language that most of a text is in; empty if that cannot be told. */
  public Optional<String> of(String text) {
    var found = new int[languages.size()];
    int words = count(text, found);
    int best = 0;
    int most = 0;
    int second = 0;
    for (int language = 0; language < found.length; language++) {
      if (found[language] > most) {
        second = most;
        most = found[language];
        best = language;
      } else {
        second = Math.max(second, found[language]);
      }
    }
    boolean sure =
        words >= FEWEST_WORDS
            && most >= FEWEST_FOUND
            && most * WORDS_PER_SMALL_WORD >= words
            && most * 4 >= second * 5;
    return sure ? Optional.of(languages.get(best)) : Optional.empty();
  }

  /** Counts the small words of each language; gives the number of all words. */
  private int count(String text, int[] found) {
    int words = 0;
    int length = Math.min(text.length(), LONGEST);
    for (int at = 0; at < length; ) {
      int start = at;
      while (at < length && isOfWord(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words++;
        if (looks.get(look(text, start, at))) {
          for (long of = smallWords.of(text, start, at); of != 0; of &= of - 1) {
            found[Long.numberOfTrailingZeros(of)]++;
          }
        }
      }
      at = Math.max(at, start + 1);
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    if (c < BEYOND_ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    // Persian joins by U+200C, Hebrew and Arabic carry marks
    return Character.isLetter(c)
        || c == '\u200C'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Map<String, Set<String>> read() {
    var words = new HashMap<String, Set<String>>();
    for (List<String> row : WordTable.rows(Languages.class, "words.tsv", 2)) {
      for (String word : row.get(1).split(" ", -1)) {
        words.computeIfAbsent(word, any -> new TreeSet<>()).add(row.get(0));
      }
    }
    return words;
  }
}
