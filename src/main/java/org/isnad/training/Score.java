package org.isnad.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.names.NameMatcher;

/** What a matcher found of labelled pairs. */
final class Score {

  private int found;
  private int missed;
  private int wrong;

  /** The scores by kind, and under {@code all} of everything. */
  static Map<String, Score> byKind(NameMatcher matcher, List<LabelledPair> pairs) {
    var scores = new TreeMap<String, Score>();
    for (LabelledPair pair : pairs) {
      boolean matched = matcher.matches(pair.a(), pair.b());
      for (String kind : List.of(pair.kind(), "all")) {
        scores.computeIfAbsent(kind, key -> new Score()).count(pair.same(), matched);
      }
    }
    return scores;
  }

  /** The scores of several measurements taken together. */
  static Map<String, Score> sum(Map<String, List<Score>> parts) {
    var sums = new TreeMap<String, Score>();
    parts.forEach(
        (kind, scores) -> {
          Score sum = sums.computeIfAbsent(kind, key -> new Score());
          scores.forEach(sum::add);
        });
    return sums;
  }

  private void add(Score other) {
    found += other.found;
    missed += other.missed;
    wrong += other.wrong;
  }

  void count(boolean same, boolean matched) {
    if (same && matched) {
      found++;
    } else if (same) {
      missed++;
    } else if (matched) {
      wrong++;
    }
  }

  double precision() {
    return found + wrong == 0 ? 1 : found / (double) (found + wrong);
  }

  double recall() {
    return found + missed == 0 ? 1 : found / (double) (found + missed);
  }

  double f1() {
    return found == 0 ? 0 : 2.0 * found / (2.0 * found + wrong + missed);
  }

  /** A Markdown table, one line a kind, {@code all} last. */
  static String table(Map<String, Score> scores) {
    var table = new StringBuilder("| kind | precision | recall | F1 |\n|---|---|---|---|\n");
    scores.forEach((kind, score) -> table.append(kind.equals("all") ? "" : score.line(kind)));
    Score all = scores.get("all");
    return table.append(all == null ? "" : all.line("all")).toString();
  }

  private String line(String kind) {
    return "| %s | %.3f | %.3f | %.3f |%n".formatted(kind, precision(), recall(), f1());
  }
}
