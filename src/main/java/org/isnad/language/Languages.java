package org.isnad.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.article.Span;
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

  private static final int ASCII = 0x80;

  /** The small form of each ASCII letter; 0 for what is none. */
  private static final char[] LETTERS = letters();

  /** Codes of the languages, in their order. */
  private final List<String> languages;

  private final SmallWords smallWords;

  /** The languages that are listed in {@code words.tsv}, beside this class. */
  public Languages() {
    Map<String, Set<String>> words = read();
    languages = words.values().stream().flatMap(Set::stream).distinct().sorted().toList();
    smallWords = new SmallWords(words, languages);
  }

  private static char[] letters() {
    var letters = new char[ASCII];
    for (char c = 'a'; c <= 'z'; c++) {
      letters[c] = c;
      letters[Character.toUpperCase(c)] = c;
    }
    return letters;
  }

  /**
   * The ISO 639 code of the language that most of some stretches of a text is in; empty if that
   * cannot be told. What is in none, as furniture, may be in another.
   */
  public Optional<String> of(String text, List<Span> stretches) {
    var found = new int[languages.size()];
    int words = 0;
    int left = LONGEST;
    for (Span stretch : stretches) {
      int length = Math.min(left, stretch.length());
      words += count(text, stretch.start(), stretch.start() + length, found);
      left -= length;
    }
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
  private int count(String text, int start, int end, int[] found) {
    // the letters as an array, which is read in half the time
    var letters = new char[end - start + 1];
    text.getChars(start, end, letters, 0);
    int words = 0;
    long word = SmallWords.NO_LETTERS;
    for (char c : letters) {
      char letter = letter(c);
      if (letter != 0) {
        word = SmallWords.and(word, letter);
      } else if (word != SmallWords.NO_LETTERS) {
        words++;
        for (long of = smallWords.of(word); of != 0; of &= of - 1) {
          found[Long.numberOfTrailingZeros(of)]++;
        }
        word = SmallWords.NO_LETTERS;
      }
    }
    return words;
  }

  /** The small form of a letter; 0 for what is none, as what stands behind the last one. */
  private static char letter(char c) {
    if (c < ASCII) {
      return LETTERS[c];
    }
    // Persian joins by U+200C, Hebrew and Arabic carry marks
    boolean isOfWord =
        Character.isLetter(c)
            || c == '\u200C'
            || Character.getType(c) == Character.NON_SPACING_MARK;
    return isOfWord ? Character.toLowerCase(c) : 0;
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
