package org.isnad.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.engine.Snapshot;
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

  /**
   * Below this letters alone do not make a word a spelling: one that is written small too is none,
   * as clemency is not Soleimani.
   */
  private static final double FAR = 0.8;

  /** What the farthest spelling counts: found, but after every article with a near one. */
  private static final double LEAST = 0.01;

  private final Lexicon lexicon;
  private final Predicate<String> usedAsName;
  private final Names names;
  private final Plurals plurals;
  private final boolean exact;

  /**
   * The spellings in an index.
   *
   * @param usedAsName whether the index uses a word, folded and without apostrophes, as a name
   * @param exact whether only the spelling typed is wanted
   */
  Spellings(Lexicon lexicon, Predicate<String> usedAsName, Names names, boolean exact) {
    this.lexicon = lexicon;
    this.usedAsName = usedAsName;
    this.names = names;
    this.exact = exact;
    plurals = new Plurals(names, lexicon);
  }

  /** The spellings in an index, of which some are used as names and some small or as acronyms. */
  static Spellings in(Snapshot snapshot, Names names, boolean exact) {
    return new Spellings(
        snapshot.lexicon(), word -> WordUse.of(word, snapshot).isNameHere(), names, exact);
  }

  /** The spellings of a folded name, best first; may be more than {@link #MOST}. */
  List<Hit> of(String name) {
    if (exact) {
      int docs = lexicon.docs(name);
      return docs == 0 ? List.of() : List.of(new Hit(name, 1, docs));
    }
    Map<String, Hit> found = new LinkedHashMap<>();
    search(name, 1, Names.match(), found);
    read(name, found);
    double plural = Plurals.SIMILARITY;
    plurals.singular(name).ifPresent(one -> search(one, plural, Plurals.NEAR, found));
    plurals.people(name).ifPresent(many -> search(many, plural, Plurals.NEAR, found));
    List.copyOf(found.values()).forEach(hit -> addPlural(hit, found));
    return found.values().stream()
        .filter(hit -> isSpelling(hit) && names.mayBeOne(name, hit.word()))
        .sorted(BEST_FIRST)
        .toList();
  }

  /** Letters without a vowel are an acronym's before they are a spelling, however near. */
  private boolean isSpelling(Hit hit) {
    String plain = hit.word().replace("'", "");
    boolean near = hit.similarity() >= FAR && WordUse.hasVowel(plain);
    return near || hit.similarity() == 1 || usedAsName.test(plain);
  }

  /**
   * What a hit counts in ranking, in (0, 1]: the square of what it left of its budget, about the
   * share of spellings so alike that are the name. How alike they are would be too much: in a short
   * text BM25 gives half a hit nearly what a whole one gets.
   */
  static double weight(Hit hit) {
    double left = (hit.similarity() - Names.match()) / (1 - Names.match());
    return left <= 0 ? LEAST : Math.max(LEAST, left * left);
  }

  private void read(String name, Map<String, Hit> found) {
    Map<String, Hit> read = new LinkedHashMap<>();
    names.readings(name).forEach(reading -> search(reading, READ, Names.match(), read));
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

  private void search(String name, double factor, double least, Map<String, Hit> found) {
    for (Hit hit : lexicon.search(name, least, 2 * MOST)) {
      add(new Hit(hit.word(), factor * hit.similarity(), hit.docs()), found);
    }
  }

  private static void add(Hit hit, Map<String, Hit> found) {
    found.merge(hit.word(), hit, (a, b) -> a.similarity() >= b.similarity() ? a : b);
  }
}
