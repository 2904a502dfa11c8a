package org.isnad.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/** Invented lower-case words, the shortest the most frequent, after some of the commonest ones. */
final class Words {

  private static final List<String> COMMON =
      List.of(
          "the",
          "of",
          "to",
          "and",
          "in",
          "a",
          "said",
          "that",
          "for",
          "on",
          "was",
          "by",
          "with",
          "from",
          "at",
          "as",
          "it",
          "is",
          "were",
          "an",
          "attack",
          "forces",
          "rockets",
          "drone",
          "base",
          "group",
          "officials",
          "killed",
          "wounded",
          "ceasefire",
          "border",
          "strike",
          "militia",
          "statement",
          "government",
          "military",
          "soldiers",
          "talks",
          "prisoners");

  private static final String[] STARTS = {
    "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "pr",
    "qu", "r", "s", "sh", "sl", "st", "str", "t", "th", "tr", "v", "w", ""
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou", "ai"};
  private static final String[] ENDS = {"", "n", "r", "l", "t", "d", "s", "ck", "nd", "st", "ng"};

  private final List<String> words;

  Words(int size) {
    var random = new SplittableRandom(7);
    var unique = new LinkedHashSet<>(COMMON);
    while (unique.size() < size) {
      var word = new StringBuilder();
      int syllables = 1 + unique.size() * 3 / size + random.nextInt(2);
      for (int i = 0; i < syllables; i++) {
        word.append(pick(STARTS, random)).append(pick(VOWELS, random)).append(pick(ENDS, random));
      }
      unique.add(word.toString());
    }
    words = List.copyOf(unique);
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }

  String get(int rank) {
    return words.get(rank);
  }

  int size() {
    return words.size();
  }
}
