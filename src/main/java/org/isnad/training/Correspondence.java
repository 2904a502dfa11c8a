package org.isnad.training;

import java.util.ArrayList;
import java.util.List;
import org.isnad.spelling.CostRow;
import org.isnad.spelling.Letters;
import org.jspecify.annotations.Nullable;

/** One correspondence while its costs are learned: a base cost and additions for places. */
final class Correspondence {

  private static final double BASE_PULL = 1;
  private static final double PLACE_PULL = 2;
  private static final double LEAST = 0.01;
  private static final double LEAST_BASE = 0.02;
  private static final double LEAST_ADDITION = -9;

  private final CostRow row;
  private final boolean kept;
  private final Weight base;
  private final @Nullable Weight[] left = new @Nullable Weight[Letters.PLACES];
  private final @Nullable Weight[] right = new @Nullable Weight[Letters.PLACES];
  private String example;
  private double exampleCost = Double.MAX_VALUE;

  /**
   * @param kept whether it stays in the table even if hardly anything uses it
   */
  Correspondence(CostRow row, boolean kept) {
    this.row = row;
    this.kept = kept;
    base = new Weight(row.cost(), BASE_PULL, LEAST_BASE);
    example = row.example();
  }

  CostRow row() {
    return row;
  }

  /** Writes what it now costs at each left and right place, {@code left * PLACES + right}. */
  void costs(float[] costs, int from) {
    for (int i = 0; i < Readings.COSTS; i++) {
      double sum =
          base.value() + value(left[i / Letters.PLACES]) + value(right[i % Letters.PLACES]);
      costs[from + i] = (float) Math.max(LEAST, sum);
    }
  }

  private static double value(@Nullable Weight weight) {
    return weight == null ? 0 : weight.value();
  }

  double cost() {
    return base.value();
  }

  /** Whether the table keeps it. */
  boolean stays(int least) {
    return kept || base.uses() >= least;
  }

  /** Begins with what an earlier table adds at a place. */
  void add(CostRow addition) {
    int at = CostRow.LEFT.indexOf(addition.place());
    Weight weight = new Weight(addition.cost(), PLACE_PULL, LEAST_ADDITION);
    if (at > 0) {
      left[at] = weight;
    } else {
      right[CostRow.RIGHT.indexOf(addition.place())] = weight;
    }
  }

  /**
   * Notes that an example used it at a place.
   *
   * @param grow whether a place that has no addition yet gets one
   */
  void use(int leftPlace, int rightPlace, double slope, boolean grow) {
    base.use(slope);
    use(left, leftPlace, slope, grow);
    use(right, rightPlace, slope, grow);
  }

  private static void use(@Nullable Weight[] places, int place, double slope, boolean grow) {
    if (place != Letters.ANY && places[place] == null && grow) {
      places[place] = new Weight(0, PLACE_PULL, LEAST_ADDITION);
    }
    Weight weight = places[place];
    if (weight != null) {
      weight.use(slope);
    }
  }

  /** Remembers the pair of spellings that shows it best: the one that costs least besides. */
  void show(String a, String b, double cost) {
    if (cost < exampleCost) {
      exampleCost = cost;
      example = a + " " + b;
    }
  }

  void step() {
    weights().forEach(Weight::step);
  }

  void forget() {
    weights().forEach(Weight::forget);
  }

  private List<Weight> weights() {
    var weights = new ArrayList<Weight>();
    weights.add(base);
    for (int i = 0; i < Letters.PLACES; i++) {
      addIfPresent(weights, left[i]);
      addIfPresent(weights, right[i]);
    }
    return weights;
  }

  private static void addIfPresent(List<Weight> weights, @Nullable Weight weight) {
    if (weight != null) {
      weights.add(weight);
    }
  }

  /** Drops additions that are small, or that fewer than {@code least} examples used. */
  void prune(int least, double small) {
    for (int i = 0; i < Letters.PLACES; i++) {
      left[i] = kept(left[i], least, small);
      right[i] = kept(right[i], least, small);
    }
  }

  private static @Nullable Weight kept(@Nullable Weight weight, int least, double small) {
    boolean keep = weight != null && weight.uses() >= least && Math.abs(weight.value()) >= small;
    return keep ? weight : null;
  }

  /** Its lines in the table, base first. */
  List<CostRow> rows() {
    var rows = new ArrayList<CostRow>();
    rows.add(new CostRow(row.a(), row.b(), "*", base.value(), example));
    for (int i = 0; i < Letters.PLACES; i++) {
      addRow(rows, CostRow.LEFT.get(i), left[i]);
    }
    for (int i = 0; i < Letters.PLACES; i++) {
      addRow(rows, CostRow.RIGHT.get(i), right[i]);
    }
    return rows;
  }

  private void addRow(List<CostRow> rows, String place, @Nullable Weight weight) {
    if (weight != null) {
      rows.add(new CostRow(row.a(), row.b(), place, weight.value(), ""));
    }
  }
}
