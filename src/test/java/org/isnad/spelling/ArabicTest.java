package org.isnad.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.spelling.Arabic.Word;
import org.junit.jupiter.api.Test;

final class ArabicTest {

  @Test
  void abdAndItsNameAreOneWordHoweverTheyAreWritten() {
    var rahman = new Word("الرحمن", true);
    assertEquals(List.of(rahman), Arabic.split("عبد الرحمن"));
    assertEquals(List.of(rahman), Arabic.split("عبدالرحمن"));
    assertEquals(List.of(new Word("الله", true)), Arabic.split("عبد الله"));
    assertEquals(3, Arabic.split("كتائب حزب الله").size());
  }

  @Test
  void abdWithNothingBehindItIsAName() {
    assertEquals(List.of(new Word("عبد", false)), Arabic.split("عبد"));
  }

  @Test
  void whatHasNoLetterHasNoWords() {
    assertEquals(List.of(), Arabic.split("123 !"));
  }

  @Test
  void oneLetterIsEnoughToBeInArabicScript() {
    assertTrue(Arabic.isArabic("من Baghdad"));
    assertFalse(Arabic.isArabic("Baghdad"));
  }
}
