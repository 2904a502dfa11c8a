package org.isnad.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordTableTest {

  @Test
  void rowsAreInTheirOrderWithoutRemarks() {
    assertThat(WordTable.rows(getClass(), "table.tsv", 2))
        .containsExactly(List.of("first", "a|b"), List.of("second", "c"));
  }

  @Test
  void saysWhichRowIsNotOfItsWidth() {
    assertThatThrownBy(() -> WordTable.rows(getClass(), "table.tsv", 3))
        .hasMessage("table.tsv:2: a row has 3 cells, but this has 2");
  }

  @Test
  void saysWhichTableIsNotThere() {
    assertThatThrownBy(() -> WordTable.rows(getClass(), "none.tsv", 2))
        .hasMessage("there is no table none.tsv beside org.isnad.words.WordTableTest");
  }
}
