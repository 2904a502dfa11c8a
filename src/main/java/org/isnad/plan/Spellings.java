package org.isnad.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;

/** The spellings of a name that the index has: by their letters, read aloud, or in the plural. */
final class Spellings {

  /** More spellings than this cost time and bring strangers; what is cut is said. */
  static final int MOST = 40;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::similarity)
          .reversed()
          .thenComparing(Comparator.comparingInt(Hit::docs).reversed())
          .thenComparing(Hit::word);

  /** What a spelling counts that was read out of Arabic letters, vowels guessed. */
  private static final double READ = 0.95;

  private final Lexicon lexicon;
  private final Names names;
  private final Plurals plurals;
  private final boolean exact;

  /**
   * @param exact whether only the spelling typed is wanted
   */
  Spellings(Lexicon lexicon, Names names, boolean exact) {
    this.lexicon = lexicon;
    this.names = names;
    this.exact = exact;
    plurals = new Plurals(names, lexicon);
  }

  /** The spellings of a folded name, best first; may be more than {@link #MOST}. */
  List<Hit> of(String name) {
    if (exact) {
      int docs = lexicon.docs(name);
      return docs == 0 ? List.of() : List.of(new Hit(name, 1, docs));
    }
    Map<String, Hit> found = new LinkedHashMap<>();
    search(name, 1, hit -> true, found);
    for (String reading : names.readings(name)) {
      search(reading, READ, hit -> true, found);
    }
    plurals.singular(name).ifPresent(one -> search(one, Plurals.SIMILARITY, hit -> true, found));
    plurals
        .plural(name)
        .ifPresent(many -> search(many, Plurals.SIMILARITY, hit -> isPlural(hit, name), found));
    return found.values().stream().sorted(BEST_FIRST).toList();
  }

  private boolean isPlural(Hit hit, String name) {
    return plurals.isPlural(hit.word(), name);
  }

  private void search(String name, double factor, Predicate<Hit> wanted, Map<String, Hit> found) {
    for (Hit hit : lexicon.search(name, Names.match(), 2 * MOST)) {
      if (wanted.test(hit)) {
        var counted = new Hit(hit.word(), factor * hit.similarity(), hit.docs());
        found.merge(hit.word(), counted, (a, b) -> a.similarity() >= b.similarity() ? a : b);
      }
    }
  }
}
