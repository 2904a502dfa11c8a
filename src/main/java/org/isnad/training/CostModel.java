package org.isnad.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.spelling.Budget;
import org.isnad.spelling.CostRow;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/**
 * The costs while they are learned. Two words are one name with the logistic probability of budget
 * minus distance; each pass reads all examples along their cheapest alignment and moves every cost
 * that was used. Deterministic.
 */
final class CostModel {

  /**
   * Two different folded words and whether they are one name.
   *
   * @param weight 1 for a pair that was labelled by itself
   */
  record Example(String a, String b, boolean same, double weight) {}

  /** How steeply probability falls with distance; larger looks at cases near the border only. */
  private static final double STEEPNESS = 2.5;

  private static final double BUDGET_PULL = 0.5;
  private static final double LEAST_BUDGET = 0.05;
  private static final int LONGEST = 12;
  private static final int LEAST_USES = 4;
  private static final double SMALL = 0.05;

  private final Map<CostRow.Pair, Correspondence> own = new LinkedHashMap<>();
  private final Map<CostRow.Pair, Correspondence> classes = new LinkedHashMap<>();
  private final List<Correspondence> all = new ArrayList<>();
  private final List<Weight> budgets = new ArrayList<>();
  private boolean growing;

  /**
   * @param growing whether correspondences get additions for what stands around them
   */
  CostModel(SpellingCosts costs, Budget budget, boolean growing) {
    this.growing = growing;
    for (CostRow row : costs.rows()) {
      if (row.isBase()) {
        add(row, true);
      } else {
        of(row.pairs().getLast()).add(row);
      }
    }
    for (int sounds = 0; sounds <= LONGEST; sounds++) {
      budgets.add(new Weight(budget.of(sounds), BUDGET_PULL, LEAST_BUDGET));
    }
  }

  /** Adds a correspondence of its own for letters that so far fell under a class, or were apart. */
  void add(CostRow row) {
    add(row, false);
  }

  private void add(CostRow row, boolean kept) {
    var correspondence = new Correspondence(row, kept);
    all.add(correspondence);
    Map<CostRow.Pair, Correspondence> kind = row.isClass() ? classes : own;
    row.pairs().forEach(pair -> kind.putIfAbsent(pair, correspondence));
  }

  boolean has(CostRow.Pair pair) {
    return own.containsKey(pair);
  }

  /** The correspondence that two units fall under; letters beat classes. */
  Correspondence of(CostRow.Pair pair) {
    Correspondence found = own.containsKey(pair) ? own.get(pair) : classes.get(pair);
    if (found == null) {
      throw new IllegalArgumentException("nothing corresponds to " + pair);
    }
    return found;
  }

  SpellingCosts costs() {
    return SpellingCosts.of(all.stream().flatMap(each -> each.rows().stream()).toList());
  }

  /** The budgets, made to grow with the length. */
  Budget budget() {
    double[] values = new double[budgets.size()];
    double most = 0;
    for (int i = 0; i < values.length; i++) {
      most = Math.max(most, budgets.get(i).value());
      values[i] = most;
    }
    return new Budget(values);
  }

  SpellingDistance distance() {
    return new SpellingDistance(costs(), budget());
  }

  void train(List<Example> examples, int passes) {
    Readings readings = readings(examples);
    for (int i = 0; i < passes; i++) {
      pass(examples, readings);
      all.forEach(Correspondence::step);
      budgets.forEach(Weight::step);
    }
  }

  private Readings readings(List<Example> examples) {
    var numbers = new HashMap<Correspondence, Integer>();
    all.forEach(each -> numbers.put(each, numbers.size()));
    return new Readings(examples, costs(), pair -> numbers.getOrDefault(of(pair), -1));
  }

  private void pass(List<Example> examples, Readings readings) {
    float[] cost = new float[all.size() * Readings.COSTS];
    for (int i = 0; i < all.size(); i++) {
      all.get(i).costs(cost, i * Readings.COSTS);
    }
    Budget budget = budget();
    all.forEach(Correspondence::forget);
    int[] used = new int[2 * SpellingDistance.LONGEST];
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      int edits = readings.cheapest(i, cost, used);
      double spent = 0;
      for (int k = 0; k < edits; k++) {
        spent += cost[used[k]];
      }
      double left = budget.of(example.a, example.b) - spent;
      double probability = 1 / (1 + Math.exp(-STEEPNESS * left));
      double slope = example.weight * (probability - (example.same ? 1 : 0));
      budgets.get(Math.min(LONGEST, Budget.sounds(example.a, example.b))).use(slope);
      for (int k = 0; k < edits; k++) {
        int place = used[k] % Readings.COSTS;
        all.get(used[k] / Readings.COSTS)
            .use(place / Letters.PLACES, place % Letters.PLACES, -slope, growing);
      }
    }
  }

  /** Drops what few examples use, and keeps the table from growing again. */
  void prune(List<Example> examples) {
    pass(examples, readings(examples));
    all.forEach(each -> each.prune(LEAST_USES, SMALL));
    all.removeIf(each -> !each.stays(LEAST_USES));
    own.values().removeIf(each -> !all.contains(each));
    growing = false;
  }

  /** Gives each correspondence the example that shows it best. */
  void show(List<Example> examples) {
    SpellingDistance distance = distance();
    for (Example example : examples) {
      List<SpellingDistance.Step> steps =
          example.same ? distance.align(example.a, example.b) : List.of();
      double spent = steps.stream().mapToDouble(SpellingDistance.Step::cost).sum();
      for (SpellingDistance.Step step : steps) {
        if (step.cost() > 0) {
          of(CostRow.Pair.of(step.a(), step.b())).show(example.a, example.b, spent - step.cost());
        }
      }
    }
  }
}
