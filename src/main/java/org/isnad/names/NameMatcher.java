package org.isnad.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.lexicon.WordSimilarity;
import org.isnad.spelling.Arabic;
import org.isnad.spelling.Budget;

/**
 * Compares whole names. Every word of one must be found in the other, in the same order; articles
 * do not count, bin and its like may be missing, words may be joined or split. A name in Arabic
 * letters is compared with one in Latin letters by what it may be read as. Immutable.
 */
public final class NameMatcher {

  /** Above 1 the worst word decides more than the mean; at infinity it alone would. */
  static final double POWER = 3;

  /** Shares of a budget spent on what is not spelling. */
  static final double LINK_LEFT_OUT = 0.3;

  static final double GENERIC_LEFT_OUT = 0.9;
  static final double JOINED = 0.2;

  /** For an article that is written as a part of the word: Essebsi is es-Sebsi. */
  static final double ARTICLE_GLUED = 0.3;

  private static final double FAR = 1e9;

  /** More than the words that are ever joined in one. */
  private static final int STEP = 4;

  private final NameWords words;
  private final Particles particles;
  private final WordSimilarity similarity;

  NameMatcher(Particles particles, WordSimilarity similarity) {
    this.words = new NameWords(particles);
    this.particles = particles;
    this.similarity = similarity;
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
    return similarity(a, b) >= Budget.MATCH;
  }

  /** How alike two names are, in [0, 1]; symmetric; 1 for the same words. */
  public double similarity(String a, String b) {
    return similarity(words.of(a), words.of(b));
  }

  /** The words of two names as they were set against each other; empty if that cannot be done. */
  public List<WordMatch> align(String a, String b) {
    var table = new Table(words.of(a), words.of(b));
    return table.fill() >= FAR ? List.of() : table.steps();
  }

  List<NameWord> words(String name) {
    return words.of(name);
  }

  double similarity(List<NameWord> a, List<NameWord> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double total = new Table(a, b).fill();
    return total >= FAR ? 0 : Math.pow(Budget.MATCH, Math.pow(total, 1 / POWER));
  }

  /** Dynamic programming over the words of both names. */
  private final class Table {
    private final List<NameWord> a;
    private final List<NameWord> b;
    private final double[][] spent;
    private final WordMatch[][] last;
    private final int[][] from;

    Table(List<NameWord> a, List<NameWord> b) {
      this.a = a;
      this.b = b;
      spent = new double[a.size() + 1][b.size() + 1];
      last = new WordMatch[a.size() + 1][b.size() + 1];
      from = new int[a.size() + 1][b.size() + 1];
    }

    double fill() {
      for (double[] row : spent) {
        Arrays.fill(row, FAR);
      }
      spent[0][0] = 0;
      for (int i = 0; i <= a.size(); i++) {
        for (int j = 0; j <= b.size(); j++) {
          if (spent[i][j] < FAR) {
            extend(i, j);
          }
        }
      }
      return spent[a.size()][b.size()];
    }

    private void extend(int i, int j) {
      if (i < a.size() && j < b.size()) {
        relax(i, j, 1, 1, whole(a.get(i), b.get(j)));
      }
      if (i < a.size() && j < b.size()) {
        for (Joint joint : joints(a, i)) {
          relax(i, j, joint.words, 1, joined(joint, b.get(j)));
        }
        for (Joint joint : joints(b, j)) {
          WordMatch match = joined(joint, a.get(i));
          relax(i, j, 1, joint.words, new WordMatch(match.b, match.a, match.share));
        }
      }
      if (i < a.size()) {
        relax(i, j, 1, 0, new WordMatch(a.get(i).text(), "", leftOut(a, i)));
      }
      if (j < b.size()) {
        relax(i, j, 0, 1, new WordMatch("", b.get(j).text(), leftOut(b, j)));
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

  private double leftOut(List<NameWord> name, int i) {
    NameWord word = name.get(i);
    if (word.link() && name.size() > 1) {
      return LINK_LEFT_OUT;
    }
    boolean first = i == 0 && name.size() == 2;
    return first && particles.isGeneric(word.text()) ? GENERIC_LEFT_OUT : FAR;
  }

  private WordMatch whole(NameWord a, NameWord b) {
    if (a.abd() != b.abd()) {
      return new WordMatch(a.text(), b.text(), FAR);
    }
    double glued = Math.min(glued(a, b), glued(b, a));
    return new WordMatch(a.text(), b.text(), Math.min(share(a.text(), b.text()), glued));
  }

  /** The second word read as having its article in itself. */
  private double glued(NameWord apart, NameWord whole) {
    boolean none = whole.abd() || similarity.ordinary().has(whole.text());
    if (none || !whole.article().isEmpty()) {
      return FAR;
    }
    double share =
        particles
            .withoutArticle(whole.text())
            .map(bare -> ARTICLE_GLUED + share(apart.text(), bare))
            .orElse(FAR);
    return apart.article().isEmpty()
        ? share
        : Math.min(share, share(apart.article() + apart.text(), whole.text()));
  }

  /**
   * Words that may be written as one.
   *
   * @param words how many, 2 or 3
   * @param cost what joining them takes besides spelling
   */
  private record Joint(NameWord first, NameWord last, int words, double cost) {}

  private static List<Joint> joints(List<NameWord> name, int at) {
    var joints = new ArrayList<Joint>();
    if (at + 1 < name.size()) {
      joints.add(new Joint(name.get(at), name.get(at + 1), 2, JOINED));
    }
    if (at + 2 < name.size() && name.get(at + 1).link()) {
      joints.add(new Joint(name.get(at), name.get(at + 2), 3, JOINED + LINK_LEFT_OUT));
    }
    return joints;
  }

  private WordMatch joined(Joint joint, NameWord whole) {
    NameWord first = joint.first;
    NameWord last = joint.last;
    if (first.abd() || last.abd() || whole.abd()) {
      return new WordMatch("", "", FAR);
    }
    String plain = first.text() + last.text();
    String article = first.text() + last.article() + last.text();
    double plainShare = share(plain, whole.text());
    double articleShare = last.article().isEmpty() ? FAR : share(article, whole.text());
    return plainShare <= articleShare
        ? new WordMatch(plain, whole.text(), joint.cost + plainShare)
        : new WordMatch(article, whole.text(), joint.cost + articleShare);
  }

  /** The share of the budget that is spent: 0 if equal, 1 where the words just match. */
  private double share(String a, String b) {
    double alike = alike(a, b);
    return alike <= 0 ? FAR : Math.log(alike) / Math.log(Budget.MATCH);
  }

  /** In one script by their letters; across scripts by the reading that suits best. */
  private double alike(String a, String b) {
    if (Arabic.isArabic(a) == Arabic.isArabic(b)) {
      return similarity.of(Arabic.plain(a), Arabic.plain(b));
    }
    String letters = Arabic.isArabic(a) ? a : b;
    if (!Arabic.mayBeWritten(letters, letters.equals(a) ? b : a)) {
      return 0;
    }
    double best = 0;
    for (String readA : NameWord.readings(a)) {
      for (String readB : NameWord.readings(b)) {
        best = Math.max(best, similarity.of(readA, readB));
      }
    }
    return best;
  }
}
