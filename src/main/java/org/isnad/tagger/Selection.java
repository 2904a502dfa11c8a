package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.isnad.entry.Condition;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/**
 * Of all spellings found, those that stand: the leftmost, of these the longest, none overlapping.
 */
final class Selection {

  private static final Comparator<Candidate> LEFTMOST_LONGEST =
      Comparator.comparingInt(Candidate::first)
          .thenComparing(Comparator.comparingInt(Candidate::last).reversed());

  /** What names may have in common: where their last word stands, and a slug. */
  private record Named(int last, String slug) {}

  private Selection() {}

  /** The candidates that stand, those of one place of the text together, best first. */
  static List<List<Candidate>> of(List<Candidate> candidates, TextWords text) {
    List<Candidate> sorted = standing(candidates, text);
    sorted.sort(LEFTMOST_LONGEST);
    List<List<Candidate>> chosen = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < sorted.size(); ) {
      int next = i + 1;
      while (next < sorted.size()
          && LEFTMOST_LONGEST.compare(sorted.get(i), sorted.get(next)) == 0) {
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

  /**
   * Those that are as their conditions ask. A state is none where the country of its name fails:
   * Michael Jordan is no state either.
   */
  private static List<Candidate> standing(List<Candidate> candidates, TextWords text) {
    List<Candidate> standing = new ArrayList<>();
    Set<Named> failed = new HashSet<>();
    Set<Named> held = new HashSet<>();
    for (Candidate one : candidates) {
      // another spelling of the country that is like this one says nothing
      boolean country = one.entry().isCountry() && !one.isAdjective() && one.similarity() == 1;
      boolean near = one.isNearEnough(text);
      boolean holds =
          (country || near) && new AroundCandidate(one, text).meet(one.alias().conditions());
      if (country) {
        (holds ? held : failed).add(key(one));
      }
      if (near && holds) {
        standing.add(one);
      }
    }
    failed.removeAll(held);
    standing.removeIf(one -> one.entry().isState() && failed.contains(key(one)));
    return standing;
  }

  private static Named key(Candidate one) {
    return new Named(one.last(), one.entry().slug());
  }

  /** Those of the highest rank, each entity once. */
  private static List<Candidate> best(List<Candidate> same, TextWords text) {
    if (same.size() == 1) {
      return List.of(same.getFirst());
    }
    boolean anyExact = same.stream().anyMatch(one -> isExact(one, text));
    ToDoubleFunction<Candidate> rank =
        one -> one.similarity() + reason(one, anyExact && !isExact(one, text));
    double top = same.stream().mapToDouble(rank).max().orElse(0);
    List<Candidate> best = new ArrayList<>(same.size());
    for (Candidate one : same) {
      boolean known =
          best.stream().anyMatch(other -> other.entry().row().equals(one.entry().row()));
      if (rank.applyAsDouble(one) == top && !known) {
        best.add(one);
      }
    }
    return best;
  }

  /**
   * A condition that holds is a reason, but to take Hama for al-Hamah where Damascus is named it is
   * none.
   */
  private static double reason(Candidate candidate, boolean otherIsExact) {
    for (Condition condition : candidate.alias().conditions()) {
      if (!condition.negated()) {
        return otherIsExact ? -0.01 : 0.01;
      }
    }
    return 0;
  }

  /** Whether the text writes it as the gazetteer does. */
  private static boolean isExact(Candidate one, TextWords text) {
    String alias = one.alias().text();
    int start = text.get(one.first()).start();
    int length = text.get(one.last()).end() - start;
    return length == alias.length() && text.isAt(start, alias);
  }
}
