package org.isnad.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far found texts are those wanted, as bags of word sequences. Every pair weighs the same
 * whatever its length, as in the published figures for article extraction.
 */
final class Overlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  private final int words;
  private double both;
  private double extra;
  private double missed;

  /**
   * @param words how many words in a sequence: 1 for a bag of words
   */
  Overlap(int words) {
    this.words = words;
  }

  /** Adds a pair; gives its own F1. */
  double add(String wanted, String found) {
    Map<String, Integer> truth = sequences(wanted);
    Map<String, Integer> seen = sequences(found);
    double hit = 0;
    double all = 0;
    for (var each : seen.entrySet()) {
      hit += Math.min(truth.getOrDefault(each.getKey(), 0), each.getValue());
      all += each.getValue();
    }
    double missing = truth.values().stream().mapToInt(Integer::intValue).sum() - hit;
    double sum = Math.max(1, all + missing);
    both += hit / sum;
    extra += (all - hit) / sum;
    missed += missing / sum;
    return 2 * hit / Math.max(1, all + hit + missing);
  }

  double precision() {
    return both / Math.max(Double.MIN_NORMAL, both + extra);
  }

  double recall() {
    return both / Math.max(Double.MIN_NORMAL, both + missed);
  }

  double f1() {
    return 2 * precision() * recall() / Math.max(Double.MIN_NORMAL, precision() + recall());
  }

  @Override
  public String toString() {
    return "precision %.3f recall %.3f F1 %.3f".formatted(precision(), recall(), f1());
  }

  private Map<String, Integer> sequences(String text) {
    List<String> all = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < all.size() && i + words <= Math.max(all.size(), words); i++) {
      counts.merge(
          String.join(" ", all.subList(i, Math.min(all.size(), i + words))), 1, Integer::sum);
    }
    return counts;
  }
}
