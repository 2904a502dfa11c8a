package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.names.TestNames;
import org.isnad.spelling.Letters;
import org.junit.jupiter.api.Test;

final class ExplanationTest {

  private static final Lexicon LEXICON =
      TestNames.NAMES.lexicon(new String[] {"asad", "kataib"}, new int[] {1, 1});

  @Test
  void theLettersThatDifferAreNamedWithTheirCost() {
    Explanation why = LEXICON.explain("kataeb", "kataib");
    assertTrue(!why.edits().isEmpty(), why.words());
    assertTrue(why.words().matches("`[a-z]+`~`[a-z]+` 0\\.\\d\\d"), why.words());
  }

  @Test
  void whatIsLeftOutOrAddedIsSaidWithItsPlace() {
    assertTrue(LEXICON.explain("zubaidax", "zubaida").words().contains("final without `x`"));
    assertTrue(LEXICON.explain("zubaida", "zubaidax").words().contains("final with `x`"));
  }

  @Test
  void theSameWordIsAsTyped() {
    assertEquals(new Explanation(List.of(), "as typed"), LEXICON.explain("asad", "asad"));
  }

  @Test
  void aListedNameSaysSo() {
    assertTrue(LEXICON.explain("cairo", "qahira").words().startsWith("listed as the same name"));
    assertTrue(LEXICON.explain("cairo", "qahirah").words().startsWith("listed as the same name"));
  }

  @Test
  void arabicLettersAreReadFirst() {
    assertTrue(LEXICON.explain("أسد", "asad").words().startsWith("read as `asad`"));
  }

  @Test
  void aWordIsCutIntoAsManyUnitsAsItHasSounds() {
    assertEquals(List.of("kh", "a", "l", "ee", "d"), Letters.units("khaleed"));
    assertEquals(List.of("h", "a", "ss", "a", "n"), Letters.units("hassan"));
    assertEquals(List.of(), Letters.units(""));
  }
}
