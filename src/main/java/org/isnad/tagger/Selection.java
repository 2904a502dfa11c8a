package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.article.Dimension;
import org.isnad.entry.Condition;
import org.isnad.entry.Condition.Where;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/**
 * Of all spellings found, those that stand: the leftmost, of these the longest, none overlapping.
 */
final class Selection {

  private Selection() {}

  /**
   * The candidates that stand, those of one place of the text together, best first.
   *
   * @param candidates which are put in order
   */
  static List<List<Candidate>> of(List<Candidate> candidates, TextWords text, Topics topics) {
    candidates.sort(Selection::leftmostLongest);
    var standing = new Standing(candidates, text);
    List<List<Candidate>> chosen = chosen(standing.all(), text);
    Topics.Article about = topics.of(chosen);
    LocalSpellings local = topics.localSpellings(text, about);
    if (standing.recheck(about, new PlaceLists(chosen, text), local)) {
      chosen = chosen(standing.all(), text);
      about = topics.of(chosen);
    }
    var lone = topics.lonePlaces(text, about, chosen);
    return standing.admit(lone) ? chosen(standing.all(), text) : chosen;
  }

  // written out, as each article sorts hundreds
  private static int leftmostLongest(Candidate one, Candidate other) {
    int byFirst = Integer.compare(one.first(), other.first());
    return byFirst != 0 ? byFirst : Integer.compare(other.last(), one.last());
  }

  private static List<List<Candidate>> chosen(List<Candidate> sorted, TextWords text) {
    List<List<Candidate>> chosen = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < sorted.size(); ) {
      int next = i + 1;
      while (next < sorted.size() && leftmostLongest(sorted.get(i), sorted.get(next)) == 0) {
        next++;
      }
      if (sorted.get(i).first() > end) {
        end = sorted.get(i).last();
        chosen.add(best(sorted.subList(i, next), text));
      }
      i = next;
    }
    return chosen;
  }

  /** Those of the highest rank, each entity once. */
  private static List<Candidate> best(List<Candidate> same, TextWords text) {
    if (same.size() == 1) {
      return List.of(same.getFirst());
    }
    double[] ranks = ranks(same, text);
    double top = Arrays.stream(ranks).max().orElse(0);
    List<Candidate> best = new ArrayList<>(same.size());
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] == top && !isAmong(best, same.get(i))) {
        best.add(same.get(i));
      }
    }
    return best;
  }

  private static double[] ranks(List<Candidate> same, TextWords text) {
    boolean abroad = areAbroad(same);
    var exact = new boolean[same.size()];
    boolean anyExact = false;
    for (int i = 0; i < exact.length; i++) {
      exact[i] = isExact(same.get(i), text);
      anyExact |= exact[i];
    }
    var ranks = new double[exact.length];
    for (int i = 0; i < ranks.length; i++) {
      Candidate one = same.get(i);
      ranks[i] = one.similarity() + reason(one, anyExact && !exact[i], abroad);
    }
    return ranks;
  }

  private static boolean isAmong(List<Candidate> best, Candidate one) {
    for (Candidate other : best) {
      if (other.entry().row().equals(one.entry().row())) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are places, and not all of one country. */
  private static boolean areAbroad(List<Candidate> same) {
    String country = same.getFirst().entry().country();
    boolean abroad = false;
    for (Candidate one : same) {
      if (one.entry().dimension() != Dimension.LOCATION) {
        return false;
      }
      abroad |= !one.entry().country().equals(country);
    }
    return abroad;
  }

  /**
   * A condition that holds is a reason, but to take Hama for al-Hamah where Damascus is named it is
   * none. Nor is the naming of Damascus a reason to look for Nasiriyah in Syria: between countries
   * all names of the article decide, unless the words beside this one do.
   */
  private static double reason(Candidate candidate, boolean otherIsExact, boolean abroad) {
    for (Condition condition : candidate.conditions()) {
      boolean beside = condition.where() == Where.PREVIOUS || condition.where() == Where.NEXT;
      if (!condition.negated() && (beside || !abroad)) {
        return otherIsExact ? -0.01 : 0.01;
      }
    }
    return 0;
  }

  /** Whether the text writes it as the gazetteer does, marks over and under letters aside. */
  private static boolean isExact(Candidate one, TextWords text) {
    String alias = one.alias().text();
    int start = text.get(one.first()).start();
    int length = text.get(one.last()).end() - start;
    return length == alias.length() && text.isAt(start, alias);
  }
}
