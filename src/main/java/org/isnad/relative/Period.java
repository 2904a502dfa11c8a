package org.isnad.relative;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Some days on end.
 *
 * @param from the first
 * @param to the last, included
 */
public record Period(LocalDate from, LocalDate to) {

  /** Checks the order. */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + ".." + to);
    }
  }

  /** One day. */
  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** How many days it has, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Whether it has all days of another. */
  public boolean contains(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** The shortest period that has both. */
  public Period and(Period other) {
    return new Period(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
