package org.isnad.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.analysis.Word;
import org.isnad.names.Particles;
import org.jspecify.annotations.Nullable;

/**
 * The words of all spellings, each with a code: those compared letter for letter, and those of
 * romanised names, which any spelling of them reaches. Safe to share between threads once all
 * spellings are in.
 */
final class Vocabulary {

  private static final int CASES = Case.values().length;

  /** The letter case that a word of a spelling asks of the text. */
  public enum Case {
    ANY(0),
    CAPITAL(1),
    CAPITALS(2);

    /** Where its code stands among those of a word. */
    final int at;

    Case(int at) {
      this.at = at;
    }
  }

  /** A word of a name. */
  record Coded(String word, int code) {}

  private final Particles particles;
  private final Map<String, int[]> exact = new HashMap<>();
  private final Map<String, Integer> nameCodes = new HashMap<>();
  private final Map<String, List<Coded>> bySkeleton = new HashMap<>();
  private int codes;

  public Vocabulary(Particles particles) {
    this.particles = particles;
  }

  /** The code of a word to be compared letter for letter. */
  public int exact(String word, Case as) {
    int[] byCase = exact.computeIfAbsent(word, any -> new int[CASES]);
    if (byCase[as.at] == 0) {
      byCase[as.at] = ++codes;
    }
    return byCase[as.at];
  }

  /** The code of a word of a romanised name. */
  public int name(String folded) {
    String word = particles.canonical(folded);
    return nameCodes.computeIfAbsent(word, this::coded);
  }

  private int coded(String word) {
    var coded = new Coded(word, ++codes);
    skeletons(word)
        .forEach(key -> bySkeleton.computeIfAbsent(key, any -> new ArrayList<>()).add(coded));
    return coded.code();
  }

  /**
   * The codes of a word compared letter for letter, by {@link Case}, 0 where no spelling has it so;
   * null if none has it at all.
   */
  int @Nullable [] codes(String word) {
    return exact.get(word);
  }

  /** The words of names that have a word's consonants. */
  Stream<Coded> alike(String word) {
    return skeletons(word)
        .flatMap(key -> bySkeleton.getOrDefault(key, List.of()).stream())
        .distinct();
  }

  /** What the word is kept and looked for under: two where ch may be sh. */
  private static Stream<String> skeletons(String word) {
    String skeleton = Skeleton.of(word);
    return word.contains("ch")
        ? Stream.of(skeleton, Skeleton.hissed(word)).distinct()
        : Stream.of(skeleton);
  }

  /** Whether the look of a word of the text is what a spelling asks for. */
  public static boolean fits(Word word, Case as) {
    return switch (as) {
      case ANY -> true;
      case CAPITAL -> word.capital();
      // in a headline of capitals two letters may be any small word
      case CAPITALS ->
          word.dotted() || (word.capitals() && (!word.inRun() || word.folded().length() > 2));
    };
  }
}
