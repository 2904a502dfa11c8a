package org.isnad.names;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.lexicon.Irregulars;
import org.isnad.lexicon.KnownNames;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.OrdinaryWords;
import org.isnad.lexicon.SortedWords;
import org.isnad.lexicon.WordList;
import org.isnad.lexicon.WordSimilarity;
import org.isnad.spelling.Arabic;
import org.isnad.spelling.Budget;
import org.isnad.spelling.DataFile;
import org.isnad.spelling.Romanization;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/**
 * The entrance to all that Isnad knows of names, read once from a folder such as {@code
 * index-config/names}. Immutable; everything it hands out may be shared between threads.
 */
public final class Names {

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1");

  private final Particles particles;
  private final WordSimilarity words;
  private final WordList elsewhere;
  private final NameMatcher matcher;

  private Names(Particles particles, WordSimilarity words, WordList elsewhere) {
    this.particles = particles;
    this.words = words;
    this.elsewhere = elsewhere;
    matcher = new NameMatcher(particles, words);
  }

  /**
   * Reads {@code costs.tsv}, {@code budget.tsv}, {@code particles.tsv}, {@code irregular.tsv},
   * {@code known.tsv}, {@code ordinary.txt} and {@code elsewhere.txt}.
   *
   * @throws org.isnad.spelling.NameDataException naming file, line, column, key, and what would be
   *     right
   */
  public static Names load(Path folder) {
    return load(folder, "costs.tsv", "budget.tsv");
  }

  /** The names with the costs that were written by hand, from which training begins. */
  public static Names loadStart(Path folder) {
    return load(folder, "costs-start.tsv", "budget-start.tsv");
  }

  private static Names load(Path folder, String costs, String budget) {
    var similarity =
        new WordSimilarity(
            new SpellingDistance(
                SpellingCosts.read(folder.resolve(costs)),
                Budget.read(
                    DataFile.read(folder.resolve(budget), 1, "sounds", "budget", "comment"))),
            Irregulars.read(folder.resolve("irregular.tsv")),
            KnownNames.read(folder.resolve("known.tsv")),
            OrdinaryWords.read(folder.resolve("ordinary.txt")));
    return new Names(
        Particles.read(folder.resolve("particles.tsv")),
        similarity,
        WordList.read(folder.resolve("elsewhere.txt")));
  }

  /** The same particles and lists with other costs. */
  public Names with(SpellingCosts costs, Budget budget) {
    var spelling = new SpellingDistance(costs, budget);
    var similarity =
        new WordSimilarity(spelling, words.irregulars(), words.known(), words.ordinary());
    return new Names(particles, similarity, elsewhere);
  }

  /** The similarity from which two spellings count as one name. */
  public static double match() {
    return Budget.MATCH;
  }

  /** Articles, Abd, and what compounds are made of. */
  public Particles particles() {
    return particles;
  }

  /** Compares single words by their letters alone. */
  public SpellingDistance distance() {
    return words.spelling();
  }

  /** How alike two folded words are, in [0, 1], the hand list of irregular names included. */
  public double similarity(String foldedA, String foldedB) {
    return words.of(foldedA, foldedB);
  }

  /** The same if it is at least {@code least}, else some number below it; then much faster. */
  public double similarity(String foldedA, String foldedB, double least) {
    return words.of(foldedA, foldedB, least);
  }

  /** Whether a folded word itself, not only its stem, is listed as an ordinary English one. */
  public boolean isOrdinary(String folded) {
    return words.ordinary().lists(folded);
  }

  /** Whether a folded word is an ordinary English one or a form of one: slammed, hitting. */
  public boolean isEnglish(String folded) {
    return words.ordinary().has(folded);
  }

  /** Whether a folded word is listed as a well-known name. */
  public boolean isKnown(String folded) {
    return words.known().has(folded);
  }

  /**
   * Whether folded words that are alike may be one name for a reader: Berri is not Perry, which is
   * a name of elsewhere. A letter twice, as in Geofrey, is a slip and tells nothing.
   */
  public boolean mayBeOne(String foldedA, String foldedB) {
    return elsewhere.has(foldedA) == elsewhere.has(foldedB)
        || single(foldedA).equals(single(foldedB));
  }

  private static String single(String folded) {
    return DOUBLED.matcher(folded).replaceAll("$1");
  }

  /** Compares whole names. */
  public NameMatcher matcher() {
    return matcher;
  }

  /**
   * The folded readings of one word in Arabic letters, without its article, most plausible first;
   * one by one they may be looked up in a {@link Lexicon}.
   */
  public List<String> readings(String arabicWord) {
    return Romanization.readings(arabicWord);
  }

  /** Whether a word in Arabic letters leaves room for a folded one in Latin letters. */
  public boolean mayBeWritten(String arabicWord, String folded) {
    return Arabic.mayBeWritten(arabicWord, folded);
  }

  /** Whether the hand list has both words as one name. */
  public boolean listed(String foldedA, String foldedB) {
    return words.irregulars().others(foldedA).contains(foldedB);
  }

  /**
   * A lexicon to search.
   *
   * @param sorted folded words, ascending, none twice; words with other characters than folding
   *     leaves are kept but found only by themselves
   * @param docs documents of each word
   */
  public Lexicon lexicon(String[] sorted, int[] docs) {
    if (sorted.length != docs.length) {
      throw new IllegalArgumentException(
          "each word needs its documents, but there are %d words and %d numbers"
              .formatted(sorted.length, docs.length));
    }
    return new Lexicon(new SortedWords(sorted), docs.clone(), words);
  }

  /** Whole names to search; kept in their order. */
  public NamePool pool(List<String> names) {
    return NamePool.of(names, particles, words, matcher);
  }
}
