package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may be the names of people. */
final class PeopleTest {
  @ParameterizedTest
  @CsvSource({
    "Rana Saab, true",
    "Walid al-Saab, true",
    "Rana bint Ali Saab, true",
    "رنا صعب, true",
    "הילה ברק, true",
    "Rana, false",
    "Rana of the Rivers, false",
    "Levant News, false",
    "Rana Saab Ali Karim Haddad, false",
    "Unit 8200 Alumni, false",
    "أخبار محلية, false",
    "الحكومة الجديدة, false",
    "الطيب صعب, true",
    "Son Dakika, false",
  })
  void areOfTwoToFourWordsNoneOfWhichNamesAPartOfASite(String words, boolean people) {
    assertThat(People.are(List.of(words))).isEqualTo(people);
  }
}
