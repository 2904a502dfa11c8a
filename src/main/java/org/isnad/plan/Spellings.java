package org.isnad.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    search(name, 1, found);
    read(name, found);
    plurals.singular(name).ifPresent(one -> search(one, Plurals.SIMILARITY, found));
    plurals.people(name).ifPresent(many -> search(many, Plurals.SIMILARITY, found));
    List.copyOf(found.values()).forEach(hit -> addPlural(hit, found));
    return found.values().stream().sorted(BEST_FIRST).toList();
  }

  private void read(String name, Map<String, Hit> found) {
    Map<String, Hit> read = new LinkedHashMap<>();
    names.readings(name).forEach(reading -> search(reading, READ, read));
    read.values().stream()
        .filter(hit -> names.mayBeWritten(name, hit.word()))
        .forEach(hit -> add(hit, found));
  }

  private void addPlural(Hit singular, Map<String, Hit> found) {
    plurals
        .plural(singular.word())
        .filter(plural -> lexicon.docs(plural) > 0)
        .map(plural -> hit(plural, Plurals.SIMILARITY * singular.similarity()))
        .filter(plural -> plural.similarity() >= Names.match())
        .ifPresent(plural -> add(plural, found));
  }

  private Hit hit(String word, double similarity) {
    return new Hit(word, similarity, lexicon.docs(word));
  }

  private void search(String name, double factor, Map<String, Hit> found) {
    for (Hit hit : lexicon.search(name, Names.match(), 2 * MOST)) {
      add(new Hit(hit.word(), factor * hit.similarity(), hit.docs()), found);
    }
  }

  private static void add(Hit hit, Map<String, Hit> found) {
    found.merge(hit.word(), hit, (a, b) -> a.similarity() >= b.similarity() ? a : b);
  }
}
