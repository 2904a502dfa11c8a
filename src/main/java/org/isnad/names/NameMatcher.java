package org.isnad.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.lexicon.WordSimilarity;
import org.isnad.spelling.Budget;

/**
 * Compares whole names. Every word of one must be found in the other, in the same order; articles
 * do not count, bin and its like may be missing, words may be joined or split. A name in Arabic
 * letters is compared with one in Latin letters by what it may be read as. Immutable.
 */
public final class NameMatcher {

  /** Above 1 the worst word decides more than the mean; at infinity it alone would. */
  static final double POWER = 3;

  /** More than the words that are ever joined in one. */
  private static final int STEP = 4;

  private final NameWords words;
  private final WordShares exact;

  /** Enough to tell whether names match; much faster where they do not. */
  private final WordShares matching;

  NameMatcher(Particles particles, WordSimilarity similarity) {
    words = new NameWords(particles);
    exact = WordShares.exact(particles, similarity);
    matching = WordShares.ofAlike(particles, similarity, Budget.MATCH);
  }

  /** A name cut into its words, to be compared with many. */
  public static final class Parsed {
    private final List<NameWord> words;

    private Parsed(List<NameWord> words) {
      this.words = words;
    }
  }

  /** Cuts a name into its words. */
  public Parsed parse(String name) {
    return new Parsed(words.of(name));
  }

  /**
   * A word of one name that was read as a word of the other; two words may have been joined.
   *
   * @param a folded, empty if the word of the other name is left out
   * @param b folded, empty if the word of this name is left out
   * @param share of what may be spent on a word: 0 if equal, 1 where the two just match
   */
  public record WordMatch(String a, String b, double share) {}

  /** Whether two names are spellings of one, as far as spelling can tell. */
  public boolean matches(String a, String b) {
    return matches(parse(a), parse(b));
  }

  /** The same for names that were cut before. */
  public boolean matches(Parsed a, Parsed b) {
    return similarity(a.words, b.words, matching) >= Budget.MATCH;
  }

  /** How alike two names are, in [0, 1]; symmetric; 1 for the same words. */
  public double similarity(String a, String b) {
    return similarity(words.of(a), words.of(b));
  }

  /** The words of two names as they were set against each other; empty if that cannot be done. */
  public List<WordMatch> align(String a, String b) {
    var table = new Table(words.of(a), words.of(b), exact);
    return table.fill() >= WordShares.FAR ? List.of() : table.steps();
  }

  List<NameWord> words(String name) {
    return words.of(name);
  }

  double similarity(List<NameWord> a, List<NameWord> b) {
    return similarity(a, b, exact);
  }

  static double similarity(List<NameWord> a, List<NameWord> b, WordShares shares) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double total = new Table(a, b, shares).fill();
    return total >= WordShares.FAR ? 0 : Math.pow(Budget.MATCH, Math.pow(total, 1 / POWER));
  }

  /** Dynamic programming over the words of both names. */
  private static final class Table {
    private final List<NameWord> a;
    private final List<NameWord> b;
    private final WordShares shares;
    private final double[][] spent;
    private final WordMatch[][] last;
    private final int[][] from;

    Table(List<NameWord> a, List<NameWord> b, WordShares shares) {
      this.a = a;
      this.b = b;
      this.shares = shares;
      spent = new double[a.size() + 1][b.size() + 1];
      last = new WordMatch[a.size() + 1][b.size() + 1];
      from = new int[a.size() + 1][b.size() + 1];
    }

    double fill() {
      for (double[] row : spent) {
        Arrays.fill(row, WordShares.FAR);
      }
      spent[0][0] = 0;
      for (int i = 0; i <= a.size(); i++) {
        for (int j = 0; j <= b.size(); j++) {
          if (spent[i][j] < shares.most()) {
            extend(i, j);
          }
        }
      }
      return spent[a.size()][b.size()];
    }

    private void extend(int i, int j) {
      if (i < a.size() && j < b.size()) {
        relax(i, j, 1, 1, shares.whole(a.get(i), b.get(j)));
      }
      if (i < a.size() && j < b.size()) {
        for (WordShares.Joint joint : WordShares.joints(a, i)) {
          relax(i, j, joint.words(), 1, shares.joined(joint, b.get(j)));
        }
        for (WordShares.Joint joint : WordShares.joints(b, j)) {
          WordMatch match = shares.joined(joint, a.get(i));
          relax(i, j, 1, joint.words(), new WordMatch(match.b, match.a, match.share));
        }
      }
      if (i < a.size()) {
        relax(i, j, 1, 0, new WordMatch(a.get(i).text(), "", shares.leftOut(a, i)));
      }
      if (j < b.size()) {
        relax(i, j, 0, 1, new WordMatch("", b.get(j).text(), shares.leftOut(b, j)));
      }
    }

    private void relax(int i, int j, int x, int y, WordMatch match) {
      double sum = spent[i][j] + Math.pow(match.share, POWER);
      if (sum < spent[i + x][j + y]) {
        spent[i + x][j + y] = sum;
        last[i + x][j + y] = match;
        from[i + x][j + y] = x * STEP + y;
      }
    }

    List<WordMatch> steps() {
      var steps = new ArrayList<WordMatch>();
      int i = a.size();
      int j = b.size();
      while (i > 0 || j > 0) {
        steps.add(last[i][j]);
        int step = from[i][j];
        i -= step / STEP;
        j -= step % STEP;
      }
      Collections.reverse(steps);
      return steps;
    }
  }
}
