package org.isnad.lexicon;

import java.util.List;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/** How alike two folded words are: by their spelling, or because the hand list says so. */
public final class WordSimilarity {

  /**
   * What the hand list is worth beside spelling: a listed pair is sure, but not the same spelling.
   */
  static final double LISTED = 0.95;

  /**
   * So alike a word must be to a listed one to share its partners: what is near to amed, which
   * Diyarbakir is called too, would be Ahmed else.
   */
  private static final double NEAR = 0.85;

  /** At least so alike are two spellings of a well-known name. */
  static final double KNOWN = 0.75;

  /** What is left of the likeness of two well-known names that are not one. */
  static final double TWO_NAMES = 0.45;

  private final SpellingDistance spelling;
  private final Irregulars irregulars;
  private final KnownNames known;
  private final OrdinaryWords ordinary;
  private final SpellingCosts mirrored;

  public WordSimilarity(
      SpellingDistance spelling, Irregulars irregulars, KnownNames known, OrdinaryWords ordinary) {
    this.spelling = spelling;
    this.irregulars = irregulars;
    this.known = known;
    this.ordinary = ordinary;
    mirrored = spelling.costs().mirrored();
  }

  /** By spelling, put right where both words are well known. */
  double bySpelling(String a, String b) {
    return knowing(a, b, spelling.similarity(a, b));
  }

  /** The same if it is at least {@code least}, else some number below it. */
  double bySpelling(String a, String b, double least) {
    double alike = spelling.similarity(a, b, least);
    boolean raised = alike >= least || known.compare(a, b) == KnownNames.Verdict.ONE_NAME;
    return raised ? knowing(a, b, alike) : alike; // what else is known only makes it less
  }

  private double knowing(String a, String b, double alike) {
    return switch (known.compare(a, b)) {
      case ONE_NAME -> Math.max(alike, KNOWN);
      case TWO_NAMES -> alike * TWO_NAMES;
      case UNKNOWN -> ordinary(a, b) ? alike * TWO_NAMES : alike;
    };
  }

  /** In [0, 1], symmetric, 1 only if equal. */
  public double of(String a, String b) {
    return of(a, b, 0);
  }

  /** The same if it is at least {@code least}, else some number below it; then much faster. */
  public double of(String a, String b, double least) {
    double best = bySpelling(a, b, least);
    for (String other : irregulars.others(a)) {
      best = Math.max(best, listed(other, b, least));
    }
    for (String other : irregulars.others(b)) {
      best = Math.max(best, listed(a, other, least));
    }
    return best;
  }

  /**
   * How alike words are by the hand list, of which one is the partner of a listed word and the
   * other is asked for; 0 if the two are not near, some number below {@code least} if less than
   * that.
   */
  double listed(String a, String b, double least) {
    double alike = bySpelling(a, b, leastListed(least));
    boolean near = alike >= NEAR || known.compare(a, b) == KnownNames.Verdict.ONE_NAME;
    return near ? LISTED * alike : 0;
  }

  /** The least likeness of a word to a listed one for the result to be {@code least}. */
  static double leastListed(double least) {
    return Math.max(NEAR, least / LISTED);
  }

  /** Why {@code b} counts as a spelling of {@code a}. */
  Explanation explain(String a, String b) {
    if (a.equals(b)) {
      return new Explanation(List.of(), "as typed");
    }
    double best = of(a, b);
    for (String other : irregulars.others(a)) {
      if (best > bySpelling(a, b) && listed(other, b, 0) >= best - 1e-9) {
        String listed = "listed as the same name as `" + other + "`";
        return Explanation.of(spelling.align(other, b)).after(listed);
      }
    }
    for (String other : irregulars.others(b)) {
      if (best > bySpelling(a, b) && listed(a, other, 0) >= best - 1e-9) {
        String listed = "listed as the same name as `" + other + "`";
        return Explanation.of(spelling.align(a, other)).after(listed);
      }
    }
    Explanation letters = Explanation.of(spelling.align(a, b));
    return known.compare(a, b) == KnownNames.Verdict.ONE_NAME
        ? letters.after("both well known as one name")
        : letters;
  }

  private boolean ordinary(String a, String b) {
    return !a.equals(b) && (ordinary(a) || ordinary(b));
  }

  /** A letter alone is no spelling of anything; a well-known name is none of English. */
  private boolean ordinary(String word) {
    return word.length() == 1 || (ordinary.has(word) && known.spellings(word).isEmpty());
  }

  /** Words that are no names. */
  public OrdinaryWords ordinary() {
    return ordinary;
  }

  /** The costs for words written backwards. */
  SpellingCosts mirrored() {
    return mirrored;
  }

  /** Well-known names. */
  public KnownNames known() {
    return known;
  }

  /** By letters alone. */
  public SpellingDistance spelling() {
    return spelling;
  }

  /** Names that letters cannot tell to be one. */
  public Irregulars irregulars() {
    return irregulars;
  }
}
