package org.isnad.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks from 0, the first the most frequent: the r-th with a weight of r to the minus exponent. */
final class Zipf {

  private final double[] upTo;

  Zipf(int ranks, double exponent) {
    upTo = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + 1.0, -exponent);
      upTo[rank] = sum;
    }
  }

  int next(SplittableRandom random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return at >= 0 ? at : Math.min(upTo.length - 1, -at - 1);
  }
}
