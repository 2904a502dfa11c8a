package org.isnad.training;

/**
 * One number being learned, with the memory of its optimiser (Adam). It is drawn back to where it
 * began, so that what the examples rarely use stays near what was written by hand.
 */
final class Weight {

  private static final double RATE = 0.02;
  private static final double KEEP_MEAN = 0.9;
  private static final double KEEP_SQUARE = 0.99;

  private final double prior;
  private final double pull;
  private final double least;
  private double value;
  private double gradient;
  private double mean;
  private double square;
  private int steps;
  private int uses;

  /**
   * @param pull how strongly it is drawn back; about as many examples are needed to move it
   * @param least never goes below
   */
  Weight(double value, double pull, double least) {
    this.value = value;
    this.prior = value;
    this.pull = pull;
    this.least = least;
  }

  double value() {
    return value;
  }

  /** How many examples used it since {@link #forget}. */
  int uses() {
    return uses;
  }

  void forget() {
    uses = 0;
    gradient = 0;
  }

  /** Notes that an example used it, and how its loss changes as the weight grows. */
  void use(double slope) {
    gradient += slope;
    uses++;
  }

  /** Moves against the gradient that was gathered. */
  void step() {
    steps++;
    double slope = gradient + pull * (value - prior);
    mean = KEEP_MEAN * mean + (1 - KEEP_MEAN) * slope;
    square = KEEP_SQUARE * square + (1 - KEEP_SQUARE) * slope * slope;
    if (square > 0) {
      double unbiasedMean = mean / (1 - Math.pow(KEEP_MEAN, steps));
      double unbiasedSquare = square / (1 - Math.pow(KEEP_SQUARE, steps));
      value = Math.max(least, value - RATE * unbiasedMean / (Math.sqrt(unbiasedSquare) + 1e-6));
    }
    gradient = 0;
  }
}
