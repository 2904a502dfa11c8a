package org.isnad.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What may have been meant by a word that is none: those a slip or two of the fingers away. */
public final class NearWords {

  /** One slip in so many letters; with more it is another word. */
  private static final int LETTERS_PER_SLIP = 3;

  private static final int LISTED = 2;

  private NearWords() {}

  /** What to say behind a word that is none: a question, or nothing if no word is near. */
  public static String guess(String typed, Collection<String> words) {
    List<String> near = of(typed, words);
    return near.isEmpty() ? "" : "; did you mean '%s'?".formatted(String.join("' or '", near));
  }

  /** Those that are near, the nearest first. */
  private static List<String> of(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> slips(typed, word) <= word.length() / LETTERS_PER_SLIP)
        .sorted(
            Comparator.<String>comparingInt(word -> slips(typed, word))
                .thenComparing(Comparator.naturalOrder()))
        .limit(LISTED)
        .toList();
  }

  /** Letters left out, put in, changed, or typed in each other's place. */
  private static int slips(String a, String b) {
    var slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int least(int[][] slips, String a, String b, int i, int j) {
    int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean crossed =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return crossed ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
