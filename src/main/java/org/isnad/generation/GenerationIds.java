package org.isnad.generation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Ids in the order of making, also where the clock stands still or goes back. */
final class GenerationIds {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final int TIME_LENGTH = 15;
  private static final SecureRandom RANDOM = new SecureRandom();

  private GenerationIds() {}

  /** An id greater than all that exist. */
  static String next(Clock clock, List<Generation> existing) {
    Instant time = clock.instant();
    if (!existing.isEmpty()) {
      Instant earliest = time(existing.getLast().id()).plusSeconds(1);
      time = time.isBefore(earliest) ? earliest : time;
    }
    return "%s-%04x".formatted(TIME.format(time), RANDOM.nextInt(1 << 16));
  }

  static Instant time(String id) {
    return LocalDateTime.parse(id.substring(0, TIME_LENGTH), TIME).toInstant(ZoneOffset.UTC);
  }
}
