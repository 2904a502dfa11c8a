package org.isnad.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingCostsTest {

  private static final String HEAD = "V\t-\t*\t1\t\nC\t-\t*\t2\t\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "k~q~*~free|4:7: cost: 'free' must be a number from 0.01 to 9.0, such as 0.35",
        "k~q~*~0|4:7: cost: '0' must be a number from 0.01 to 9.0, such as 0.35",
        "k~q~end~1|4:5: place: 'end' must be *, ^_, ^C_, C_, CC_, V_, _$, _C$, _C, _CC or _V",
        "k~k~*~1|4:3: b: 'k' is the same as a; the same letters cost nothing",
        "K~q~*~1|4:1: a: 'K' must be one to three letters a-z, ' or digits, or V, C, VV, CC",
        "k~q|4:5: place: the line has 2 tab-separated fields, expected a, b, place, cost, example",
        "k~q~_$~1|4:5: place: the base cost with place * must come first for k and q",
        "V~-~*~2|4:5: place: '*' for V and - stands already in line 1"
      })
  void aBadLineIsRefusedWithItsPlaceAndWhatWouldBeRight(String line, String message) {
    String text = HEAD + "# comment\n" + line.replace('~', '\t');
    var error = assertThrows(NameDataException.class, () -> read(text));
    assertEquals("costs.tsv:" + message, error.getMessage());
  }

  @Test
  void aTableThatCouldNotReadEveryWordIsRefused() {
    var error = assertThrows(NameDataException.class, () -> read("k\tq\t*\t0.2\tKasim Qasim\n"));
    assertEquals(
        "costs.tsv:1:1: a: there must be a line 'V - *' and a line 'C - *' for any other letter"
            + " that is left out",
        error.getMessage());
  }

  @Test
  void lettersBeatClassesAndPlacesAddUp() {
    var distance =
        new SpellingDistance(
            read(HEAD + "C\tC\t*\t3\t\nk\tq\t*\t0.5\t\nk\tq\t^_\t0.25\t\nk\tq\t_V\t-0.5\t\n"),
            new Budget(1));
    assertEquals(0.25, distance.distance("kab", "qab"), 1e-6);
    assertEquals(0.75, distance.distance("kb", "qb"), 1e-6);
    assertEquals(0.5, distance.distance("ak", "aq"), 1e-6);
    assertEquals(3, distance.distance("am", "an"), 1e-6);
  }

  private static SpellingCosts read(String text) {
    return SpellingCosts.read(new StringReader(text), "costs.tsv");
  }
}
