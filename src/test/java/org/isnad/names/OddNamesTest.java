package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** What nobody should type, and somebody pastes. */
final class OddNamesTest {

  private static final Lexicon LEXICON =
      TestNames.NAMES.lexicon(new String[] {"a", "asad", "kataib"}, new int[] {1, 1, 1});

  private static double similarity(String a, String b) {
    return TestNames.NAMES.matcher().similarity(a, b);
  }

  @Test
  void nothingIsLikeNothing() {
    assertEquals(0, similarity("", ""));
    assertEquals(0, similarity("", "Asad"));
    assertEquals(0, similarity("---", "Asad"));
    assertEquals(List.of(), LEXICON.search("", 0.5, 10));
  }

  @Test
  void aLetterIsOnlyItself() {
    assertEquals(1, similarity("a", "A"));
    assertTrue(similarity("a", "e") < Names.match());
    assertEquals(1, LEXICON.search("a", 0.5, 10).size());
  }

  @Test
  void fiveHundredLettersAreOnlyThemselves() {
    String endless = "kataib".repeat(84);
    assertEquals(1, similarity(endless, endless));
    assertTrue(similarity(endless, endless + "a") < Names.match());
    assertEquals(List.of(), LEXICON.search(endless, 0.5, 10));
  }

  @Test
  void invisibleSignsAndMarksChangeNothing() {
    assertEquals(1, similarity("Ka\u200Bta\u200Fib", "Kataib"));
    assertEquals(1, similarity("Ka\u0301taib\u0302", "Kataib"));
    assertEquals(1, similarity("\uFEFFKataib", "Kataib"));
  }

  @Test
  void mapMakersMarksWithinAWordAreNoSpace() {
    assertTrue(similarity("Ch·ardj·a", "Chardja") >= Names.match());
    assertTrue(similarity("Maskˌat", "Maskat") >= Names.match());
  }

  @Test
  void anotherScriptOrAFaceIsNoSpelling() {
    assertTrue(similarity("Асад", "Asad") < Names.match());
    assertTrue(similarity("Asad😀", "😀") < Names.match());
    assertTrue(similarity("Asad😀", "Asad") >= Names.match());
    assertEquals(List.of(), LEXICON.search("асад", 0.5, 10));
  }

  @Test
  void aGluedArticleIsAnArticle() {
    assertTrue(similarity("Essebsi", "es-Sebsi") >= Names.match());
    assertTrue(similarity("Deir Azzor", "Dayr az-Zawr") >= Names.match());
    assertTrue(similarity("Poldokhtar", "Pol-e Dokhtar") >= Names.match());
    assertTrue(similarity("Abul Khasib", "Abu al-Khasib") >= Names.match());
    assertTrue(similarity("Assad", "Sad") < Names.match());
  }
}
