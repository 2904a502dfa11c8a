package org.isnad.names;

import java.util.Arrays;
import java.util.List;

/**
 * Compares whole names. Every word of one must be found in the other, in the same order; articles
 * do not count, bin and its like may be missing, words may be joined or split. Immutable.
 */
public final class NameMatcher {

  /** Above 1 the worst word decides more than the mean; at infinity it alone would. */
  static final double POWER = 3;

  /** Shares of a budget spent on what is not spelling. */
  static final double LINK_LEFT_OUT = 0.3;

  static final double GENERIC_LEFT_OUT = 0.9;
  static final double JOINED = 0.2;

  private static final double FAR = 1e9;

  private final NameWords words;
  private final Particles particles;
  private final WordSimilarity similarity;

  NameMatcher(Particles particles, WordSimilarity similarity) {
    this.words = new NameWords(particles);
    this.particles = particles;
    this.similarity = similarity;
  }

  /** Whether two names are spellings of one, as far as spelling can tell. */
  public boolean matches(String a, String b) {
    return similarity(a, b) >= Budget.MATCH;
  }

  /** How alike two names are, in [0, 1]; symmetric; 1 for the same words. */
  public double similarity(String a, String b) {
    return similarity(words.of(a), words.of(b));
  }

  List<NameWord> words(String name) {
    return words.of(name);
  }

  double similarity(List<NameWord> a, List<NameWord> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    var spent = new double[a.size() + 1][b.size() + 1];
    for (double[] row : spent) {
      Arrays.fill(row, FAR);
    }
    spent[0][0] = 0;
    for (int i = 0; i <= a.size(); i++) {
      for (int j = 0; j <= b.size(); j++) {
        extend(spent, a, i, b, j);
      }
    }
    double total = Math.pow(spent[a.size()][b.size()], 1 / POWER);
    return total >= FAR ? 0 : Math.pow(Budget.MATCH, total);
  }

  private void extend(double[][] spent, List<NameWord> a, int i, List<NameWord> b, int j) {
    if (spent[i][j] >= FAR) {
      return;
    }
    if (i < a.size() && j < b.size()) {
      relax(spent, i, j, i + 1, j + 1, share(a.get(i), b.get(j)));
    }
    if (i + 1 < a.size() && j < b.size()) {
      relax(spent, i, j, i + 2, j + 1, joined(a.get(i), a.get(i + 1), b.get(j)));
    }
    if (i < a.size() && j + 1 < b.size()) {
      relax(spent, i, j, i + 1, j + 2, joined(b.get(j), b.get(j + 1), a.get(i)));
    }
    if (i < a.size()) {
      relax(spent, i, j, i + 1, j, leftOut(a, i));
    }
    if (j < b.size()) {
      relax(spent, i, j, i, j + 1, leftOut(b, j));
    }
  }

  private static void relax(double[][] spent, int i, int j, int toI, int toJ, double share) {
    double sum = spent[i][j] + Math.pow(share, POWER);
    spent[toI][toJ] = Math.min(spent[toI][toJ], sum);
  }

  private double leftOut(List<NameWord> name, int i) {
    NameWord word = name.get(i);
    if (word.link() && name.size() > 1) {
      return LINK_LEFT_OUT;
    }
    boolean first = i == 0 && name.size() == 2;
    return first && particles.isGeneric(word.text()) ? GENERIC_LEFT_OUT : FAR;
  }

  private double share(NameWord a, NameWord b) {
    return a.abd() == b.abd() ? share(a.text(), b.text()) : FAR;
  }

  private double joined(NameWord first, NameWord second, NameWord whole) {
    if (first.abd() || second.abd() || whole.abd()) {
      return FAR;
    }
    double plain = share(first.text() + second.text(), whole.text());
    double article =
        second.article().isEmpty()
            ? FAR
            : share(first.text() + second.article() + second.text(), whole.text());
    return JOINED + Math.min(plain, article);
  }

  /** The share of the budget that is spent: 0 if equal, 1 where the words just match. */
  private double share(String a, String b) {
    double alike = similarity.of(a, b);
    return alike <= 0 ? FAR : Math.log(alike) / Math.log(Budget.MATCH);
  }
}
