package org.isnad.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Assad, assad",
        "Kata’ib, kata'ib",
        "Kata`ib, kata'ib",
        "ʿAbbās, 'abbas",
        "Şaydnāyā, saydnaya",
        "Diyarbakır, diyarbakir",
        "Ḩamāh, hamah",
        "Hewlêr, hewler",
        "Çiya, ciya",
        "7amas, 7amas",
        "İzmir, izmir",
        "حماس, حماس",
        "Deir ez-Zor, deir ez-zor",
        "\"\", \"\""
      })
  void namesLoseTheirMarksAndKeepTheirLetters(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }

  @ParameterizedTest
  @CsvSource({"as\u200bsad, assad", "a\u0301ssad, assad", "\u202eassad\u202c, assad"})
  void invisibleAndCombiningCharactersVanish(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }

  @ParameterizedTest
  @CsvSource({"Ḩamāh", "ʿAbbās", "İzmir", "straße", "x´y", "ﬁqh"})
  void foldingTwiceChangesNothing(String written) {
    assertEquals(Folding.fold(written), Folding.fold(Folding.fold(written)));
  }
}
