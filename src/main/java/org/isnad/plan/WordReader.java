package org.isnad.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.analysis.Kind;
import org.isnad.engine.Clause.Spelling;
import org.isnad.engine.SearchRequest.LensWord;
import org.isnad.engine.SearchRequest.Spelled;
import org.isnad.engine.Snapshot;
import org.isnad.lexicon.Hit;
import org.isnad.names.Names;

/**
 * Decides what a typed word is, a name, an ordinary word or an acronym, and finds its terms.
 *
 * <p>One occurrence is counted by one kind of term only, or its frequency would count twice: a name
 * by its name terms, an ordinary word by its stem, an acronym by its own.
 */
final class WordReader {

  /** More spellings than this cost time and bring strangers; what is cut is said. */
  private static final int MOST_SPELLINGS = 40;

  /** What a name's spellings count where the word may as well be an ordinary one. */
  private static final double DOUBTFUL = 0.5;

  /** An acronym of more letters is found by its word as well, in any case: Isis. */
  private static final int SHORT_ACRONYM = 2;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::similarity)
          .reversed()
          .thenComparing(Comparator.comparingInt(Hit::docs).reversed())
          .thenComparing(Hit::word);

  /** What a spelling counts that was read out of Arabic letters, vowels guessed. */
  private static final double READ = 0.95;

  private final Snapshot snapshot;
  private final PlanOptions options;
  private final Names names;

  WordReader(Snapshot snapshot, PlanOptions options, Names names) {
    this.snapshot = snapshot;
    this.options = options;
    this.names = names;
  }

  /**
   * Reads one word.
   *
   * @param exact whether only the spelling typed is wanted
   * @param besideName whether a word beside it is surely a name
   */
  Spelt read(Position position, boolean exact, boolean besideName) {
    if (exact) {
      return single(position, Kind.WORD.term(position.plain()), "word", "this spelling only");
    }
    var acronym = position.acronym().filter(this::isAcronym);
    if (acronym.isPresent()) {
      return single(position, acronym.get(), "acronym", "in capitals only");
    }
    WordUse use = WordUse.of(position, snapshot);
    String small = Kind.ACRONYM.term(position.plain());
    if (use.isUnknown() && isAcronym(small)) {
      return single(position, small, "acronym", "always in capitals here");
    }
    boolean capital = position.word().capital();
    if (capital ? position.alone() || !use.isOrdinary() : use.isName()) {
      return name(position, use);
    }
    if (capital || besideName) {
      return both(position);
    }
    return single(position, position.stem(), "word", "");
  }

  /** Whether a word is surely a name: what stands beside it may be one too. */
  boolean isSureName(Position position) {
    WordUse use = WordUse.of(position, snapshot);
    return !use.isUnknown() && use.isName();
  }

  private boolean isAcronym(String term) {
    return term.length() <= Kind.ACRONYM.prefix().length() + SHORT_ACRONYM
        && snapshot.documents(term) > 0;
  }

  private static Spelt single(Position position, String term, String kind, String note) {
    return new Spelt(
        List.of(new Spelling(term, 1, true)),
        null,
        new Reading(position.typed(), kind, note, List.of(), ""));
  }

  private Spelt name(Position position, WordUse use) {
    String name = position.name();
    boolean anyCase = !position.word().capital() && use.isEverLower();
    var found = hits(name);
    List<Hit> kept = found.subList(0, Math.min(MOST_SPELLINGS, found.size()));
    var spellings = new ArrayList<Spelling>();
    var lens = new ArrayList<Spelled>();
    for (Hit hit : kept) {
      boolean exact = hit.word().equals(name);
      // The plain word stands for its name term too, where the word is also written small.
      String term = exact && anyCase ? position.plain() : Kind.NAME.term(hit.word());
      boolean on = !options.variantsOff().contains(hit.word());
      lens.add(new Spelled(term, hit.similarity(), on));
      if (on) {
        spellings.add(new Spelling(term, hit.similarity(), exact));
      }
    }
    if (lens.isEmpty()) {
      spellings.add(new Spelling(Kind.NAME.term(name), 1, true));
    }
    return new Spelt(
        spellings,
        new LensWord(position.typed(), lens),
        new Reading(position.typed(), "name", cut(found.size()), List.of(), name));
  }

  /** The spellings of two words written as one. */
  List<Spelling> joined(String name) {
    return hits(name).stream()
        .limit(MOST_SPELLINGS)
        .filter(hit -> !options.variantsOff().contains(hit.word()))
        .map(hit -> new Spelling(Kind.NAME.term(hit.word()), hit.similarity(), false))
        .toList();
  }

  private static String cut(int found) {
    return found <= MOST_SPELLINGS
        ? ""
        : String.format(Locale.ROOT, "%d of %d spellings, the nearest ones", MOST_SPELLINGS, found);
  }

  /** A word that may be a name here: the stem counts every use, the other spellings half. */
  private Spelt both(Position position) {
    var spellings = new ArrayList<Spelling>();
    var lens = new ArrayList<Spelled>();
    spellings.add(new Spelling(position.stem(), 1, true));
    for (Hit hit : hits(position.name())) {
      if (hit.word().equals(position.plain()) || spellings.size() > MOST_SPELLINGS) {
        continue;
      }
      boolean on = !options.variantsOff().contains(hit.word());
      lens.add(new Spelled(Kind.NAME.term(hit.word()), hit.similarity(), on));
      if (on) {
        spellings.add(new Spelling(Kind.NAME.term(hit.word()), DOUBTFUL * hit.similarity(), false));
      }
    }
    if (lens.isEmpty()) {
      return single(position, position.stem(), "word", "");
    }
    String note = "an ordinary word, and a name in other spellings";
    return new Spelt(
        spellings,
        new LensWord(position.typed(), lens),
        new Reading(position.typed(), "both", note, List.of(), position.name()));
  }

  /** Spellings in the index, best first; a plural of a people finds its singular and back. */
  private List<Hit> hits(String name) {
    if (options.exactNames()) {
      int docs = snapshot.lexicon().docs(name);
      return docs == 0 ? List.of() : List.of(new Hit(name, 1, docs));
    }
    Map<String, Hit> hits = new LinkedHashMap<>();
    search(name, 1, hits);
    for (String reading : names.readings(name)) {
      search(reading, READ, hits);
    }
    Plurals.other(name).ifPresent(other -> search(other, Plurals.SIMILARITY, hits));
    return hits.values().stream().sorted(BEST_FIRST).toList();
  }

  private void search(String name, double factor, Map<String, Hit> hits) {
    int limit = 2 * MOST_SPELLINGS;
    for (Hit hit : snapshot.lexicon().search(name, Names.match(), limit)) {
      double similarity = factor * hit.similarity();
      hits.merge(
          hit.word(),
          new Hit(hit.word(), similarity, hit.docs()),
          (a, b) -> a.similarity() >= b.similarity() ? a : b);
    }
  }
}
