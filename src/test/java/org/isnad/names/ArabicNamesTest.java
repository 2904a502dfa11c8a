package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in Arabic letters, compared whole and looked for in a list. */
final class ArabicNamesTest {

  private final NameMatcher matcher = TestNames.NAMES.matcher();

  @ParameterizedTest
  @CsvSource({
    "الأسد, Assad",
    "حزب الله, Hezbollah",
    "عبد الله, Abdullah",
    "عبدالله, Abd Allah",
    "عبد الرحمن, Abderrahmane",
    "مقتدى الصدر, Moqtada as-Sadr",
    "أسامة بن لادن, Usama Laden",
    "حسن نصر الله, Hasan Nasrallah",
    "نصرالله, Nasrallah",
    "مصطفى, مصطفي",
    "ئەسەد, Assad"
  })
  void aNameMatchesWhatItMayBeReadAs(String arabic, String other) {
    assertThat(matcher.similarity(arabic, other)).isGreaterThanOrEqualTo(Names.match());
    assertThat(matcher.similarity(other, arabic)).isEqualTo(matcher.similarity(arabic, other));
  }

  @ParameterizedTest
  @CsvSource({
    "حسن, Hussein",
    "محمد, Mahmoud",
    "الرحمن, Abdul Rahman",
    "حزب الله, Hizb",
    "حسن, حسين",
    "حماس, Hamza"
  })
  void aNameMatchesNoOther(String arabic, String other) {
    assertThat(matcher.similarity(arabic, other)).isLessThan(Names.match());
  }

  @Test
  void aListIsSearchedAcrossScripts() {
    NamePool pool = TestNames.NAMES.pool(List.of("Hezbollah", "حزب الله", "Hassan", "Hussein"));
    assertThat(pool.search("حزب الله", Names.match()))
        .extracting(NamePool.Match::name)
        .containsExactlyInAnyOrder("Hezbollah", "حزب الله");
    assertThat(pool.search("Hizballah", Names.match()))
        .extracting(NamePool.Match::name)
        .containsExactlyInAnyOrder("Hezbollah", "حزب الله");
    assertThat(pool.search("حسن", Names.match()))
        .extracting(NamePool.Match::name)
        .containsExactly("Hassan");
  }
}
