package org.isnad.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.spelling.CostRow;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/**
 * Finds correspondences worth a cost of their own: single letters that so far fell under a class,
 * and neighbouring edits that occur together, such as uw for w, which become one unit.
 */
final class CostGrowth {

  private static final int LEAST_TIMES = 3;
  private static final int MOST_STEPS = 3;

  /** A unit begins a little cheaper than its parts, or no alignment would ever use it. */
  private static final double HEAD_START = 0.95;

  private static final double CHEAP = 0.2;

  /** What a unit costs more at the front of a word, if it adds or takes the first consonant. */
  private static final double FIRST_LETTER = 0.8;

  private final CostModel model;
  private final Map<CostRow.Pair, Integer> letters = new HashMap<>();
  private final Map<CostRow.Pair, Integer> units = new HashMap<>();
  private final Map<CostRow.Pair, Double> costs = new HashMap<>();

  CostGrowth(CostModel model) {
    this.model = model;
  }

  void grow(List<CostModel.Example> examples) {
    SpellingDistance distance = model.distance();
    for (CostModel.Example example : examples) {
      List<SpellingDistance.Step> steps = distance.align(example.a(), example.b());
      for (int i = 0; i < steps.size(); i++) {
        countLetter(steps.get(i));
        if (example.same()) {
          countUnits(steps.subList(i, Math.min(steps.size(), i + MOST_STEPS)));
        }
      }
    }
    frequent(letters).forEach((pair, times) -> add(pair, model.of(pair).cost()));
    frequent(units).forEach((pair, times) -> add(pair, HEAD_START * cost(pair)));
  }

  private double cost(CostRow.Pair pair) {
    return costs.getOrDefault(pair, 1.0);
  }

  /** Sorted, so that the table comes out the same each time. */
  private static Map<CostRow.Pair, Integer> frequent(Map<CostRow.Pair, Integer> counts) {
    var sorted = new TreeMap<CostRow.Pair, Integer>();
    counts.forEach((pair, times) -> sorted.put(pair, times));
    sorted.values().removeIf(times -> times < LEAST_TIMES);
    return sorted;
  }

  private void add(CostRow.Pair pair, double cost) {
    boolean nothingFirst = pair.a().isEmpty();
    String a = nothingFirst ? pair.b() : pair.a();
    String b = nothingFirst ? "-" : pair.b();
    model.add(new CostRow(a, b, "*", cost, ""));
    if (beginsOtherwise(pair)) {
      model.of(pair).add(new CostRow(a, b, "^_", FIRST_LETTER, ""));
    }
  }

  /** Whether one unit begins with a consonant and the other does not: am and ham. */
  private static boolean beginsOtherwise(CostRow.Pair pair) {
    return !pair.a().isEmpty()
        && !pair.b().isEmpty()
        && Letters.vowel(Letters.code(pair.a().charAt(0)))
            != Letters.vowel(Letters.code(pair.b().charAt(0)));
  }

  private void countLetter(SpellingDistance.Step step) {
    boolean single = step.a().length() <= 1 && step.b().length() <= 1;
    CostRow.Pair pair = CostRow.Pair.of(step.a(), step.b());
    if (single && step.cost() > 0 && !model.has(pair)) {
      letters.merge(pair, 1, Integer::sum);
    }
  }

  /** Counts the runs of steps that begin with the first and end in an edit. */
  private void countUnits(List<SpellingDistance.Step> steps) {
    String a = "";
    String b = "";
    double cost = 0;
    for (int i = 0; i < steps.size(); i++) {
      SpellingDistance.Step step = steps.get(i);
      a += step.a();
      b += step.b();
      cost += step.cost();
      if (a.length() > SpellingCosts.LONGEST_UNIT || b.length() > SpellingCosts.LONGEST_UNIT) {
        return;
      }
      CostRow.Pair pair = CostRow.Pair.of(a, b);
      if (i > 0 && cost > CHEAP && !a.equals(b) && !model.has(pair)) {
        units.merge(pair, 1, Integer::sum);
        costs.merge(pair, cost, Math::min);
      }
    }
  }
}
