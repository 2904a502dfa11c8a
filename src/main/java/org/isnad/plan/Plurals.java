package org.isnad.plan;

import java.util.Optional;

/**
 * English plurals of peoples and followers: Houthis, Sadrists, Alawites. Only endings that no other
 * name has: Hamas is not the plural of Hama.
 */
final class Plurals {

  /** How alike a name and its plural are. */
  static final double SIMILARITY = 0.95;

  private static final int SHORTEST = 5;

  private Plurals() {}

  /** The plural of a singular, the singular of a plural. */
  static Optional<String> other(String name) {
    if (name.length() < SHORTEST) {
      return Optional.empty();
    }
    if (isPeople(name)) {
      return Optional.of(name + "s");
    }
    String singular = name.substring(0, name.length() - 1);
    return name.endsWith("s") && isPeople(singular) ? Optional.of(singular) : Optional.empty();
  }

  private static boolean isPeople(String name) {
    return name.endsWith("i") || name.endsWith("ist") || name.endsWith("ite");
  }
}
