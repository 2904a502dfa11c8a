package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.isnad.spelling.SpellingDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingDistanceTest {

  private final SpellingDistance spelling = TestNames.NAMES.distance();

  @ParameterizedTest
  @CsvSource({"kataeb, kata'ib", "qaddafi, gaddafi", "asad, assad", "zor, zawr", "shaabi, sha'abi"})
  void spellingsOfOneWordMatch(String a, String b) {
    assertTrue(spelling.similarity(a, b) >= Names.match(), () -> a + " " + b);
  }

  @ParameterizedTest
  @CsvSource({"hassan, hussein", "salim, salam", "amir, omar", "said, saad", "sudan, sudani"})
  void otherNamesDoNot(String a, String b) {
    assertTrue(spelling.similarity(a, b) < Names.match(), () -> a + " " + b);
  }

  @Property(tries = 300)
  void similarityIsSymmetricAndBounded(
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'z') @Chars({'\'', '3'}) String a,
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'z') String b) {
    double alike = spelling.similarity(a, b);
    assertEquals(alike, spelling.similarity(b, a), 1e-6);
    assertTrue(alike >= 0 && alike <= 1);
    assertEquals(a.equals(b), alike == 1);
  }

  @Property(tries = 300)
  void anAlignmentSpellsBothWordsAndItsCostsAddUp(
      @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'z') String a,
      @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'z') String b) {
    List<SpellingDistance.Step> steps = spelling.align(a, b);
    assertEquals(a, steps.stream().map(SpellingDistance.Step::a).collect(Collectors.joining()));
    assertEquals(b, steps.stream().map(SpellingDistance.Step::b).collect(Collectors.joining()));
    double sum = steps.stream().mapToDouble(SpellingDistance.Step::cost).sum();
    assertEquals(spelling.distance(a, b), sum, 1e-3);
  }

  @Test
  void wordsThatAreNoNamesMatchOnlyThemselves() {
    String longWord = "a".repeat(500);
    assertEquals(1, spelling.similarity(longWord, longWord));
    assertEquals(0, spelling.similarity(longWord, longWord + "a"));
    assertEquals(0, spelling.similarity("حماس", "hamas"));
    assertEquals(1, spelling.similarity("", ""));
    assertTrue(spelling.similarity("", "a") < Names.match());
  }
}
