package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameMatcherTest {

  private final NameMatcher matcher = TestNames.NAMES.matcher();

  @ParameterizedTest
  @CsvSource({
    "Abdel Rahman, Abdulrahman",
    "Abd al-Rahman, Abderrahmane",
    "Deir ez-Zor, Dayr az Zawr",
    "Deirezzor, Deir al-Zor",
    "Nasr Allah, Nasrallah",
    "Saif ad-Din, Seifeddine",
    "Ansar Allah, Ansarallah",
    "Khalid bin al-Walid, Khaled al-Waleed",
    "Bandar-e Gaz, Bandar Gaz",
    "Abu Bakr, Aboubakr",
    "al-Harbi, Alharbi",
    "Gemayel, al-Jumayyil"
  })
  void oneNameInTwoSpellingsMatches(String a, String b) {
    assertTrue(matcher.matches(a, b), () -> a + " " + matcher.similarity(a, b));
    assertEquals(matcher.similarity(a, b), matcher.similarity(b, a), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "Hassan Nasrallah, Hussein Nasrallah",
    "Abdul Rahman, Rahman",
    "Abdulrahim, Abdulrahman",
    "Kataib Hezbollah, Kataib",
    "Ali Hassan, Hassan Ali"
  })
  void otherNamesDoNot(String a, String b) {
    assertTrue(!matcher.matches(a, b), () -> a + " " + matcher.similarity(a, b));
  }

  @Test
  void oddInputMatchesNothing() {
    assertEquals(0, matcher.similarity("", "Asad"));
    assertEquals(0, matcher.similarity("😀", "Asad"));
    assertEquals(1, matcher.similarity("Al", "al"));
    assertTrue(matcher.similarity("a".repeat(500), "b") < Names.match());
  }

  @Test
  void everyLineOfTheCanaryComesOutRightButOne() throws IOException {
    Path canary = TestNames.EVAL.resolve("canary.tsv");
    assumeTrue(Files.exists(canary), "no " + canary + " here: not checked");
    List<String> wrong =
        Files.readAllLines(canary).stream()
            .map(line -> line.split("\t"))
            .filter(f -> matcher.matches(f[1], f[2]) != f[0].equals("1"))
            .map(f -> f[1] + " " + f[2])
            .toList();
    // by spelling alone the two cannot be told apart
    assertEquals(List.of("Assad As'ad"), wrong);
  }
}
