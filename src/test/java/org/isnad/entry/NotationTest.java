package org.isnad.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.entry.Condition.Where;
import org.junit.jupiter.api.Test;

final class NotationTest {

  @Test
  void alternativesGiveEveryCombination() {
    assertThat(Notation.expand("(US/U.S.) (forces/troops)"))
        .containsExactly("US forces", "US troops", "U.S. forces", "U.S. troops");
    assertThat(Notation.expand("plain")).containsExactly("plain");
  }

  @Test
  void conditionsAreReadFoldedAndWithoutArticles() {
    Alias alias =
        Notation.read("Hama{!next:al-Watani,Iraq's;with:Ka'ib,IS}", Alias.Kind.NAME).getFirst();
    assertThat(alias.text()).isEqualTo("Hama");
    assertThat(alias.conditions())
        .containsExactly(
            new Condition(Where.NEXT, true, List.of("watani", "iraq")),
            new Condition(Where.ARTICLE, false, List.of("kaib", "^is")));
  }

  @Test
  void aConditionMayAskWhereTheArticleIsSet() {
    assertThat(Notation.read("Health Ministry{scene:Gaza Strip}", Alias.Kind.PHRASE).getFirst())
        .extracting(Alias::conditions)
        .isEqualTo(List.of(new Condition(Where.SCENE, false, List.of("gaza strip"))));
  }

  @Test
  void faultsSayWhatWouldBeRight() {
    check("(US forces", "'(US forces' must close its parenthesis");
    check("X{prev}", "'prev' must list words between commas");
    check(
        "X{prev:a} Y",
        "'{prev:a} Y' must be one pair of braces at the end, such as {!next:of;with:Iraq}");
  }

  private static void check(String part, String message) {
    assertThatThrownBy(() -> Notation.read(part, Alias.Kind.PHRASE)).hasMessage(message);
  }
}
