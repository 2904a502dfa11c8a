package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FiguresTest {

  private static void check(boolean differ, String one, String other) {
    assertThat(Figures.differ(Figures.of(one), Figures.of(other))).isEqualTo(differ);
    assertThat(Figures.differ(Figures.of(other), Figures.of(one))).isEqualTo(differ);
  }

  @Test
  void aFormFilledInAgainHasOtherFigures() {
    check(true, "31,045 dead, 72,654 hurt, 67 and 121 in 24 hours", "31,184, 72,889, 72, 93 in 24");
  }

  @Test
  void anUpdateKeepsAHalfOfThem() {
    check(false, "11 dead, 34 hurt at 9 km, on the 3rd", "14 dead, 40 hurt at 9 km, on the 3rd");
  }

  @Test
  void fromFewerThanFourNothingFollows() {
    check(false, "11 dead, 34 hurt, 6 in danger", "14 dead, 40 hurt, 5 in danger");
  }

  @Test
  void oneNumberIsTheSameInAnyScriptAndHoweverItsThousandsAreParted() {
    assertThat(Figures.of("31,045 and 7.")).isEqualTo(Figures.of("٣١٬٠٤٥، 7 (31045), 31.045"));
  }

  @Test
  void yearsDoNotCount() {
    assertThat(Figures.of("in 2024, since 1990")).isZero();
    assertThat(Figures.of("2,100 men and 2100")).isNotZero();
  }
}
