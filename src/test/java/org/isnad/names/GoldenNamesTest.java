package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pairs of names that must match, and false friends that must not, each with its reason. */
final class GoldenNamesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "names.tsv");

  private static final int MOST_FOR_ONE_REASON = 20;

  private final List<String[]> pairs = read();

  @Test
  void everyPairComesOutAsItsReasonSays() {
    List<String> wrong =
        pairs.stream()
            .filter(f -> TestNames.NAMES.matcher().matches(f[1], f[2]) != f[0].equals("1"))
            .map(f -> String.join(" | ", f))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void thereAreEnoughOfBothAndEachHasAReason() {
    assertTrue(pairs.stream().filter(f -> f[0].equals("1")).count() >= 500);
    assertTrue(pairs.stream().filter(f -> f[0].equals("0")).count() >= 300);
    assertTrue(pairs.stream().allMatch(f -> f.length == 4 && !f[3].isBlank()));
  }

  @Test
  void noReasonIsSoGeneralThatItStandsForMany() {
    Map<String, Long> uses =
        pairs.stream().collect(Collectors.groupingBy(f -> f[3], Collectors.counting()));
    uses.values().removeIf(count -> count <= MOST_FOR_ONE_REASON);
    assertEquals(Map.of(), uses);
  }

  private static List<String[]> read() {
    try {
      return Files.readAllLines(GOLDEN).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
