package org.isnad.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.spelling.Budget;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/**
 * Finds the words that may be near enough to a query. Whatever reading of a word stays within the
 * budget spends at most half of it on the first half of the query, or on the second. So the words
 * are walked from both ends, each time with half the budget for the letters read first, which
 * visits far fewer branches than one walk with all of it.
 */
final class LexiconSearch {

  private final LetterTrie forward;
  private final LetterTrie backward;
  private final SpellingDistance spelling;
  private final SpellingCosts mirrored;

  LexiconSearch(SortedWords words, SpellingDistance spelling, SpellingCosts mirrored) {
    this.spelling = spelling;
    this.mirrored = mirrored;
    byte[][] codes = new byte[words.size()][];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      byte[] word = words.codes(i);
      // words of other scripts are found by themselves only
      if (word.length > 0) {
        codes[count++] = word;
      }
    }
    codes = Arrays.copyOf(codes, count);
    forward = LetterTrie.of(Arrays.asList(codes));
    for (byte[] word : codes) {
      reverse(word);
    }
    Arrays.parallelSort(codes, Arrays::compare);
    backward = LetterTrie.of(Arrays.asList(codes));
  }

  private static void reverse(byte[] word) {
    for (int i = 0, j = word.length - 1; i < j; i++, j--) {
      byte letter = word[i];
      word[i] = word[j];
      word[j] = letter;
    }
  }

  /** The words that may be so alike; a superset of those that are. */
  Set<String> candidates(String query, double minSimilarity) {
    var found = new TreeSet<String>();
    int[] codes = Letters.codes(query);
    if (codes.length == query.length() && codes.length <= SpellingDistance.LONGEST) {
      Budget budget = spelling.budget();
      // rounding must not lose a word that sits exactly on the threshold
      float most = (float) budget.distance(minSimilarity, budget.most(query)) + 1e-3f;
      int middle = codes.length / 2;
      found.addAll(new LexiconWalk(forward, spelling.costs(), codes, most, middle + 1).run());
      int[] reversed = Letters.codes(new StringBuilder(query).reverse().toString());
      int half = codes.length - middle;
      for (String word : new LexiconWalk(backward, mirrored, reversed, most, half).run()) {
        found.add(new StringBuilder(word).reverse().toString());
      }
    }
    return found;
  }
}
