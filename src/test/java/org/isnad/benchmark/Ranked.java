package org.isnad.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/** Things drawn by rank, the first the most often. */
final class Ranked<T> {

  private final List<T> things;
  private final Zipf zipf;

  Ranked(List<T> things, Zipf zipf) {
    this.things = List.copyOf(things);
    this.zipf = zipf;
  }

  T next(SplittableRandom random) {
    return things.get(zipf.next(random));
  }

  /** One of the things whatever its rank. */
  T any(SplittableRandom random) {
    return things.get(random.nextInt(things.size()));
  }
}
