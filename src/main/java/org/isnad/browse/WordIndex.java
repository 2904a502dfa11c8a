package org.isnad.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/**
 * Numbered items by the words of what they are called: by the beginning of a word, or by another
 * spelling of it. Reads only the words that fit. Immutable.
 */
final class WordIndex {

  /** A shorter beginning has too many other spellings. */
  private static final int SHORTEST_NAME = 4;

  private static final int MOST_SPELLINGS = 40;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}']+");

  /** In the order of {@link String#compareTo}. */
  private final String[] words;

  private final int[][] items;
  private final Lexicon lexicon;

  private WordIndex(SortedMap<String, List<Integer>> byWord, Names names) {
    words = byWord.keySet().toArray(String[]::new);
    items =
        byWord.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    // only what folding leaves can be compared by spelling
    String[] plain = Arrays.stream(words).filter(Folding::isFolded).toArray(String[]::new);
    lexicon = names.lexicon(plain, new int[plain.length]);
  }

  /** Gathers words before they are looked up. */
  static final class Builder {
    private final SortedMap<String, List<Integer>> byWord = new TreeMap<>();

    /** Adds one more thing that an item is called. */
    void add(int item, String called) {
      for (String word : wordsOf(called)) {
        List<Integer> list = byWord.computeIfAbsent(word, any -> new ArrayList<>(1));
        if (list.isEmpty() || list.getLast() != item) {
          list.add(item);
        }
      }
    }

    WordIndex build(Names names) {
      return new WordIndex(byWord, names);
    }
  }

  /** The items called by all words of what was typed, in any order; all if nothing was. */
  BitSet find(String typed, int size) {
    var found = new BitSet(size);
    found.set(0, size);
    for (String word : wordsOf(typed)) {
      var some = new BitSet(size);
      addBeginning(word, some);
      if (word.length() >= SHORTEST_NAME) {
        for (Hit hit : lexicon.search(word, Names.match(), MOST_SPELLINGS)) {
          addAt(Arrays.binarySearch(words, hit.word()), some);
        }
      }
      found.and(some);
    }
    return found;
  }

  private void addBeginning(String word, BitSet found) {
    int at = Arrays.binarySearch(words, word);
    for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(word); i++) {
      addAt(i, found);
    }
  }

  private void addAt(int word, BitSet found) {
    for (int item : items[word]) {
      found.set(item);
    }
  }

  /** The words of a name, folded. */
  static List<String> wordsOf(String text) {
    return BETWEEN_WORDS
        .splitAsStream(Folding.fold(text))
        .map(word -> word.replace("'", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
