package org.isnad.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LettersTest {

  private static List<Integer> left(String word) {
    return places(Letters.left(Letters.codes(word)));
  }

  private static List<Integer> places(byte[] places) {
    var list = new ArrayList<Integer>();
    for (byte place : places) {
      list.add((int) place);
    }
    return list;
  }

  @Test
  void aFirstConsonantIsToldFromALaterOneAndFromTwo() {
    assertThat(left("basra"))
        .containsExactly(
            Letters.EDGE,
            Letters.CONSONANT_EDGE,
            Letters.VOWEL,
            Letters.CONSONANT,
            Letters.CONSONANTS,
            Letters.VOWEL);
  }

  @Test
  void aDoubledLetterAndOneThatHSoftensAreOneConsonant() {
    assertThat(left("kha"))
        .containsExactly(
            Letters.EDGE, Letters.CONSONANT_EDGE, Letters.CONSONANT_EDGE, Letters.VOWEL);
    assertThat(left("abba"))
        .containsExactly(
            Letters.EDGE, Letters.VOWEL, Letters.CONSONANT, Letters.CONSONANT, Letters.VOWEL);
  }

  @Test
  void anApostropheChangesNothing() {
    assertThat(left("s'a")).containsExactly(1, 2, 2, 4);
  }

  /** The lexicon is walked from both ends. */
  @ParameterizedTest
  @ValueSource(strings = {"mashhad", "qaddafi", "shd", "hd", "ra's", "khkh", "ahmed", "", "b"})
  void aWordWrittenBackwardsHasTheSamePlaces(String word) {
    var backwards = new StringBuilder(word).reverse().toString();
    assertThat(places(Letters.right(Letters.codes(word)))).isEqualTo(left(backwards).reversed());
  }
}
