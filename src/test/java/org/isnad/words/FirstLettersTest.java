package org.isnad.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstLettersTest {

  @ParameterizedTest
  @CsvSource({
    "sana, sana said and sanaa said; sat sand, 0 14 30",
    "AP, AP saw APs on rAP, 0 7",
    "Aé, Aé and Aü and Ab, 0 7",
    "i, is it (i) hi, 0 3 7",
    "ساو, قال ساو, 4",
    "+972, +971 and x+972 or +972, 0 18"
  })
  void findsEveryPlaceWhereANameMayBegin(String name, String text, String places) {
    var letters = new FirstLetters();
    letters.add(name.toCharArray());
    char[] units = text.toCharArray();

    List<String> found = new ArrayList<>();
    for (int at = letters.next(units, 0); at < units.length; at = letters.next(units, at + 1)) {
      found.add(String.valueOf(at));
    }

    assertEquals(places, String.join(" ", found));
  }
}
