package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/**
 * Of all spellings found, those that stand: the leftmost, of these the longest, none overlapping.
 */
final class Selection {

  private static final Comparator<Candidate> LEFTMOST_LONGEST =
      Comparator.comparingInt(Candidate::first)
          .thenComparing(Comparator.comparingInt(Candidate::last).reversed());

  private Selection() {}

  /** The candidates that stand, those of one place of the text together, best first. */
  static List<List<Candidate>> of(List<Candidate> candidates, TextWords text) {
    Set<String> ruledOut = ruledOut(candidates, text);
    List<Candidate> sorted =
        candidates.stream()
            .filter(one -> one.isNearEnough(text))
            .filter(one -> Conditions.hold(one, text))
            .filter(one -> !one.entry().isState() || !ruledOut.contains(key(one)))
            .sorted(LEFTMOST_LONGEST)
            .toList();
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
        chosen.add(best(sorted.subList(i, next)));
      }
      i = next;
    }
    return chosen;
  }

  /** Last words and ids of countries whose conditions fail: Michael Jordan is no state either. */
  private static Set<String> ruledOut(List<Candidate> candidates, TextWords text) {
    Set<String> failed = new HashSet<>();
    Set<String> held = new HashSet<>();
    for (Candidate one : candidates) {
      // another spelling of the country that is like this one says nothing
      if (one.entry().isCountry() && !one.isAdjective() && one.similarity() == 1) {
        (Conditions.hold(one, text) ? held : failed).add(key(one));
      }
    }
    failed.removeAll(held);
    return failed;
  }

  private static String key(Candidate one) {
    return one.last() + one.entry().slug();
  }

  /** Those of the highest rank, each entity once. */
  private static List<Candidate> best(List<Candidate> same) {
    double top = same.stream().mapToDouble(Selection::rank).max().orElse(0);
    List<Candidate> best = new ArrayList<>();
    for (Candidate one : same) {
      boolean known =
          best.stream().anyMatch(other -> other.entry().row().equals(one.entry().row()));
      if (rank(one) == top && !known) {
        best.add(one);
      }
    }
    return best;
  }

  /** Letter for letter before any other spelling; a condition that holds is a better reason. */
  private static double rank(Candidate candidate) {
    boolean confirmed =
        candidate.alias().conditions().stream().anyMatch(condition -> !condition.negated());
    return candidate.similarity() + (confirmed ? 0.01 : 0);
  }
}
