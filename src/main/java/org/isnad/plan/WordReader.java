package org.isnad.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.analysis.Kind;
import org.isnad.analysis.TextAnalysis;
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

  /** What a name's spellings count where the word may as well be an ordinary one. */
  private static final double DOUBTFUL = 0.5;

  /** An acronym of more letters is found by its word as well, in any case: Isis. */
  private static final int SHORT_ACRONYM = 2;

  /** Shorter words are one thing large and another small by chance: Said, said. */
  private static final int LONG = 6;

  /** So alike a spelling must be to a word that is written small as well. */
  private static final double NEAR = 0.85;

  private final Snapshot snapshot;
  private final PlanOptions options;
  private final Names names;
  private final Spellings spellings;

  WordReader(Snapshot snapshot, PlanOptions options, Names names) {
    this.snapshot = snapshot;
    this.options = options;
    this.names = names;
    spellings = Spellings.in(snapshot, names, options.exactNames());
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
    if (use.isAcronym()) {
      String word = Kind.WORD.term(position.plain());
      return single(position, word, "acronym", "large or small, in no other spelling");
    }
    boolean capital = position.word().capital();
    if (capital ? position.alone() || !use.isOrdinary() : use.isName()) {
      return name(position, use);
    }
    if (capital || besideName) {
      return both(position, 0, DOUBTFUL);
    }
    // Whoever types mujahedeen means Mujahidin too.
    return isForeign(position) && !use.isOrdinary()
        ? both(position, NEAR, 1)
        : single(position, position.stem(), "word", "");
  }

  /** Whether a word means the same large and small: a long one that is not English. */
  private boolean isForeign(Position position) {
    return position.plain().length() >= LONG && !names.isEnglish(position.plain());
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
    List<Hit> found = spellings.of(name);
    var terms = new Terms();
    if (anyCase) {
      // Where the word is written small too, it stands for its name terms: no use counts twice.
      terms.add(position.plain(), new Hit(position.plain(), 1, 0), true);
    }
    boolean whole = anyCase && isOn(position.plain());
    for (Hit hit : found.subList(0, Math.min(Spellings.MOST, found.size()))) {
      if (!whole || !plain(hit).equals(position.plain())) {
        terms.add(Kind.NAME.term(hit.word()), hit, hit.word().equals(name));
      }
    }
    if (terms.lens.isEmpty()) {
      terms.spellings.add(new Spelling(Kind.NAME.term(name), 1, true));
    }
    return new Spelt(
        terms.spellings,
        new LensWord(position.typed(), terms.lens),
        new Reading(position.typed(), "name", cut(found.size()), List.of(), name));
  }

  private boolean isOn(String word) {
    return !options.variantsOff().contains(word);
  }

  private static String plain(Hit hit) {
    return hit.word().replace("'", "");
  }

  /** Terms as they gather, those switched off for the lens only. */
  private final class Terms {
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<Spelled> lens = new ArrayList<>();

    void add(String term, Hit hit, boolean exact) {
      boolean on = isOn(hit.word());
      lens.add(new Spelled(term, hit.similarity(), on));
      if (on) {
        spellings.add(new Spelling(term, Spellings.weight(hit), exact));
      }
    }
  }

  /** The spellings of two words written as one. */
  List<Spelling> joined(String name) {
    return spellings.of(name).stream()
        .limit(Spellings.MOST)
        .filter(hit -> isOn(hit.word()))
        .map(hit -> new Spelling(Kind.NAME.term(hit.word()), Spellings.weight(hit), false))
        .toList();
  }

  private static String cut(int found) {
    return found <= Spellings.MOST
        ? ""
        : String.format(Locale.ROOT, "%d of %d spellings, the nearest ones", Spellings.MOST, found);
  }

  /**
   * A word that may be a name here: the stem counts every use, the other spellings a share.
   *
   * @param least how alike other spellings must be
   */
  private Spelt both(Position position, double least, double share) {
    var found = new ArrayList<Spelling>();
    var lens = new ArrayList<Spelled>();
    found.add(new Spelling(position.stem(), 1, true));
    for (Hit hit : spellings.of(position.name())) {
      if (found.size() > Spellings.MOST
          || hit.similarity() < least
          || TextAnalysis.stem(plain(hit)).equals(position.stem())) {
        continue;
      }
      boolean on = isOn(hit.word());
      lens.add(new Spelled(Kind.NAME.term(hit.word()), hit.similarity(), on));
      if (on) {
        found.add(new Spelling(Kind.NAME.term(hit.word()), share * Spellings.weight(hit), false));
      }
    }
    if (lens.isEmpty()) {
      return single(position, position.stem(), "word", "");
    }
    String note = "an ordinary word, and a name in other spellings";
    return new Spelt(
        found,
        new LensWord(position.typed(), lens),
        new Reading(position.typed(), "both", note, List.of(), position.name()));
  }
}
