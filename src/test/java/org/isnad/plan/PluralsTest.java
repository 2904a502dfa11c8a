package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralsTest {

  private static final Names NAMES = Names.load(TestEngine.CONFIG.resolve("names"));

  private static final double ALMOST = 0.9;

  private static final Lexicon LEXICON =
      NAMES.lexicon(
          new String[] {
            "asads",
            "assad",
            "houthi",
            "huthis",
            "kurd",
            "kurds",
            "sham",
            "shams",
            "william",
            "williams"
          },
          new int[] {1, 7, 5, 9, 4, 3, 5, 2, 1, 6});

  @ParameterizedTest
  @CsvSource({
    "kurd, kurds, true",
    "kurds, kurd, true",
    "houthis, houthi, true",
    "houthi, huthis, true",
    "houthis, huthis, true",
    "asads, assad, true",
    // well-known names are no plurals
    "sham, shams, false",
    "shams, sham, false",
    // nor what is written more often than its singular
    "william, williams, false",
    "williams, william, false"
  })
  void areAlmostTheNameItself(String name, String other, boolean plural) {
    double similarity =
        new Spellings(LEXICON, word -> true, NAMES, false)
            .of(name).stream()
                .filter(hit -> hit.word().equals(other))
                .mapToDouble(Hit::similarity)
                .findFirst()
                .orElse(0);
    assertThat(similarity >= ALMOST).as("%s %s %f", name, other, similarity).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({"kurd, kurds", "houthi, huthis", "kurds, kurd"})
  void notIfOnlyTheSpellingTypedIsWanted(String name, String other) {
    assertThat(new Spellings(LEXICON, word -> true, NAMES, true).of(name))
        .extracting(Hit::word)
        .doesNotContain(other);
  }
}
