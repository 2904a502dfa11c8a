package org.isnad.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.analysis.Word;
import org.isnad.names.Hit;
import org.isnad.names.Lexicon;
import org.isnad.names.Names;

/**
 * The words of all spellings, each with a code: those compared letter for letter, and those of
 * romanised names, which any spelling of them reaches. Safe to share between threads once frozen.
 */
final class Vocabulary {

  /** How alike a word of a name must be at the least; single words need more. */
  static final double ALIKE = 0.7;

  private static final int MOST_SPELLINGS = 24;
  private static final int CACHED = 200_000;
  private static final int CASES = Case.values().length;
  private static final int[] NO_CODES = new int[0];
  private static final Spelled[] NOT_A_NAME = {};

  /** The letter case that a word of a spelling asks of the text. */
  enum Case {
    ANY(0),
    CAPITAL(1),
    CAPITALS(2);

    /** Where its code stands among those of a word. */
    final int at;

    Case(int at) {
      this.at = at;
    }
  }

  /** A word of a name that a word of the text may be. */
  record Spelled(int code, double similarity) {}

  private final Names names;
  private final Map<String, int[]> exact = new HashMap<>();
  private final Map<String, Integer> nameCodes = new TreeMap<>();
  private final Map<String, Spelled[]> cache = new ConcurrentHashMap<>();
  private int codes;
  private Lexicon lexicon;

  Vocabulary(Names names) {
    this.names = names;
    this.lexicon = names.lexicon(new String[0], new int[0]);
  }

  /** The code of a word to be compared letter for letter. */
  int exact(String word, Case as) {
    int[] byCase = exact.computeIfAbsent(word, any -> new int[CASES]);
    if (byCase[as.at] == 0) {
      byCase[as.at] = ++codes;
    }
    return byCase[as.at];
  }

  /** The code of a word of a romanised name. */
  int name(String folded) {
    return nameCodes.computeIfAbsent(names.particles().canonical(folded), any -> ++codes);
  }

  /** To be called when all spellings are in. */
  void freeze() {
    String[] sorted = nameCodes.keySet().toArray(String[]::new);
    lexicon = names.lexicon(sorted, new int[sorted.length]);
  }

  /** Codes by {@link Case}, 0 where no spelling has the word so; empty if none has it at all. */
  int[] exact(String word) {
    return exact.getOrDefault(word, NO_CODES);
  }

  /** The words of names that a folded word of the text may be a spelling of, the best first. */
  Spelled[] spelled(String folded) {
    Spelled[] known = cache.get(folded);
    if (known == null) {
      known = search(folded);
      if (cache.size() > CACHED) {
        cache.clear();
      }
      cache.put(folded, known);
    }
    return known;
  }

  private Spelled[] search(String folded) {
    if (folded.length() < 2) {
      return NOT_A_NAME;
    }
    List<Hit> hits = lexicon.search(names.particles().canonical(folded), ALIKE, MOST_SPELLINGS);
    return hits.stream()
        .map(hit -> new Spelled(nameCodes.getOrDefault(hit.word(), 0), hit.similarity()))
        .toArray(Spelled[]::new);
  }

  /** Whether the look of a word of the text is what a spelling asks for. */
  static boolean fits(Word word, Case as) {
    return switch (as) {
      case ANY -> true;
      case CAPITAL -> word.capital();
      // in a headline of capitals two letters may be any small word
      case CAPITALS ->
          (word.capitals() || word.dotted()) && (!word.inRun() || word.folded().length() > 2);
    };
  }
}
