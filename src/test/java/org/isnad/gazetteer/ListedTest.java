package org.isnad.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ListedTest {

  @Test
  void spellingIsLearnedFromNamesOfPersonsAndPlacesInLatinLetters() {
    var damascus =
        new Listed(
            "location",
            "damascus",
            "Damascus",
            List.of("Damascus", "Dimashq", "Syrian capital", "دمشق", "ash-Sham"));
    var alone = new Listed("person", "x", "Salim", List.of("Salim", "سليم"));
    var state = new Listed("actor", "y", "Syria", List.of("Syria", "Suriya"));
    assertThat(Listed.names(List.of(damascus, alone, state)))
        .containsExactly(List.of("Damascus", "Dimashq", "ash-Sham"));
  }
}
