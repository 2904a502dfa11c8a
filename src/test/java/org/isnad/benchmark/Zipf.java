package org.isnad.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Ranks from 0, the first the most frequent, by the law of Zipf and Mandelbrot: the r-th weighs (r
 * + flat) to the minus exponent. The flat top keeps the first ranks as close as they are in a text.
 */
final class Zipf {

  private final double[] upTo;

  Zipf(int ranks, double exponent, double flat) {
    upTo = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += Math.pow(rank + 1.0 + flat, -exponent);
      upTo[rank] = sum;
    }
  }

  int next(SplittableRandom random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return at >= 0 ? at : Math.min(upTo.length - 1, -at - 1);
  }
}
