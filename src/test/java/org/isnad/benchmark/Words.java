package org.isnad.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The lower-case words of generated articles, the most frequent first: the little words of English,
 * then invented ones, the shorter the more frequent, with the words of war strewn among them.
 */
final class Words {

  private static final List<String> LITTLE =
      words(
          """
          the of to and in a said that for on was by with from at as it is were an be he has had
          not are have which its after their been who his they but this or two one more also would
          when about had over into out up no new there other some could all against year people
          during between under before while than three last since first where will her she
          """);

  /** What readers of such news ask for besides names. */
  static final List<String> WAR =
      words(
          """
          attack forces rockets drone base group officials killed wounded ceasefire border strike
          militia statement government military soldiers talks prisoners convoy shelling airstrike
          hostages camp displaced refugees port missile commander checkpoint embassy sanctions
          protest funeral tunnel smuggling investigation negotiations withdrawal hospital
          """);

  private static final int FIRST_OF_WAR = 130;
  private static final int NEXT_OF_WAR = 9;

  private static final String[] STARTS = {
    "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl", "pr",
    "qu", "r", "s", "sh", "sl", "st", "str", "t", "th", "tr", "v", "w", ""
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou", "ai"};
  private static final String[] ENDS = {"", "n", "r", "l", "t", "d", "s", "m", "nd", "st", "ng"};

  private Words() {}

  /** So many, fewer by a handful where an invented word exists already. */
  static List<String> ofNews(int size) {
    var words = new ArrayList<>(LITTLE);
    words.addAll(invented(size - LITTLE.size() - WAR.size()));
    for (int i = 0; i < WAR.size(); i++) {
      words.add(FIRST_OF_WAR + i * NEXT_OF_WAR, WAR.get(i));
    }
    return words.stream().distinct().toList();
  }

  private static Set<String> invented(int size) {
    var random = new SplittableRandom(7);
    var unique = new LinkedHashSet<String>();
    while (unique.size() < size) {
      var word = new StringBuilder();
      int syllables = 1 + unique.size() * 3 / size + random.nextInt(2);
      for (int i = 0; i < syllables; i++) {
        word.append(pick(STARTS, random)).append(pick(VOWELS, random)).append(pick(ENDS, random));
      }
      unique.add(word.toString());
    }
    return unique;
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }

  private static List<String> words(String block) {
    return Stream.of(block.strip().split("\\s+", -1)).distinct().toList();
  }
}
