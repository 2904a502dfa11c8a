package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.WordSimilarity;
import org.isnad.names.NameMatcher.WordMatch;
import org.isnad.spelling.Arabic;
import org.isnad.spelling.Budget;

/**
 * What reading a word of one name as a word of another takes of the budget: 0 where they are equal,
 * 1 where they just match. Immutable.
 */
final class WordShares {

  static final double FAR = 1e9;

  /** Shares of a budget spent on what is not spelling. */
  static final double LINK_LEFT_OUT = 0.3;

  static final double GENERIC_LEFT_OUT = 0.9;
  static final double JOINED = 0.2;

  /** For an article that is written as a part of the word: Essebsi is es-Sebsi. */
  static final double ARTICLE_GLUED = 0.3;

  /** Sums are rounded. */
  private static final double ROUNDING = 1e-4;

  private final Particles particles;
  private final WordSimilarity similarity;
  private final double least;
  private final double most;

  private WordShares(Particles particles, WordSimilarity similarity, double least, double most) {
    this.particles = particles;
    this.similarity = similarity;
    this.least = least;
    this.most = most;
  }

  /** Of all words, however far apart. */
  static WordShares exact(Particles particles, WordSimilarity similarity) {
    return new WordShares(particles, similarity, 0, FAR);
  }

  /**
   * Exact for names that are at least so alike; beyond it too large by any measure, which is found
   * much faster.
   *
   * @param least in (0, 1]
   */
  static WordShares ofAlike(Particles particles, WordSimilarity similarity, double least) {
    double most = Math.pow(Math.log(least) / Math.log(Budget.MATCH), NameMatcher.POWER);
    return new WordShares(particles, similarity, least, most + ROUNDING);
  }

  /** A sum of shares, each to a power, above which two names need no more comparing. */
  double most() {
    return most;
  }

  double leftOut(List<NameWord> name, int i) {
    NameWord word = name.get(i);
    if (word.link() && name.size() > 1) {
      return LINK_LEFT_OUT;
    }
    boolean first = i == 0 && name.size() == 2;
    return first && particles.isGeneric(word.text()) ? GENERIC_LEFT_OUT : FAR;
  }

  WordMatch whole(NameWord a, NameWord b) {
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
  record Joint(NameWord first, NameWord last, int words, double cost) {}

  static List<Joint> joints(List<NameWord> name, int at) {
    var joints = new ArrayList<Joint>();
    if (at + 1 < name.size()) {
      joints.add(new Joint(name.get(at), name.get(at + 1), 2, JOINED));
    }
    if (at + 2 < name.size() && name.get(at + 1).link()) {
      joints.add(new Joint(name.get(at), name.get(at + 2), 3, JOINED + LINK_LEFT_OUT));
    }
    return joints;
  }

  WordMatch joined(Joint joint, NameWord whole) {
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
    boolean arabic = Arabic.isArabic(a);
    if (arabic == Arabic.isArabic(b)) {
      return similarity.of(Arabic.plain(a), Arabic.plain(b), least);
    }
    return arabic ? read(a, b) : read(b, a);
  }

  private double read(String arabic, String latin) {
    double best = 0;
    if (Arabic.mayBeWritten(arabic, latin)) {
      for (String reading : NameWord.readings(arabic)) {
        best = Math.max(best, similarity.of(reading, latin, least));
      }
    }
    return best;
  }
}
