package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Optional;
import org.isnad.spelling.NameDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParticlesTest {

  private final Particles particles = TestNames.NAMES.particles();

  @ParameterizedTest
  @ValueSource(
      strings = {"abdulrahman", "abdelrahman", "abdurrahman", "abderrahman", "abdalrahman"})
  void everyGluedAbdHasOneSpelling(String word) {
    assertEquals("abdalrahman", particles.canonical(word));
  }

  @ParameterizedTest
  @CsvSource({
    "abdullah, abdallah",
    "abdallah, abdallah",
    "abdelaziz, abdalaziz",
    "abdussalam, abdalsalam",
    "abdessalam, abdalsalam",
    "saifuddin, saifdin",
    "nureddin, nurdin",
    "nasrullah, nasrallah",
    "hezbollah, hezballah",
    "deirezzor, deirzor"
  })
  void gluedCompoundsHaveOneSpelling(String word, String canonical) {
    assertEquals(canonical, particles.canonical(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abdi", "abdo", "abadan", "asad", "medina", "aladin", "ali", "allah"})
  void otherWordsStayAsTheyAre(String word) {
    assertEquals(word, particles.canonical(word));
  }

  @Test
  void openCompoundsGlueToTheSameSpelling() {
    assertEquals(Optional.of("nasrallah"), particles.glue("nasr", "allah"));
    assertEquals(Optional.of("deirzor"), particles.glue("deir", "zor"));
    assertEquals(Optional.of("saifdin"), particles.glue("saif", "deen"));
    assertEquals(Optional.of("abubakr"), particles.glue("abou", "bakr"));
    assertEquals(Optional.empty(), particles.glue("bashar", "assad"));
  }

  @Test
  void abdAndItsNameJoinWhateverTheArticle() {
    assertEquals("abdalrahman", particles.joinAbd("rahman"));
    assertEquals("abdallah", particles.joinAbd("allah"));
    assertTrue(particles.isAbd("abdel"));
    assertFalse(particles.isAbd("abdi"));
  }

  @Test
  void someArticlesAreSureAndSomeAreAlsoEnglish() {
    assertTrue(particles.isSureArticle("al"));
    assertFalse(particles.isSureArticle("as"));
    assertTrue(particles.isArticle("as"));
    assertFalse(particles.isArticle("on"));
  }

  @Test
  void aMisspelledKindIsRefusedWithItsPlace() {
    var error =
        assertThrows(
            NameDataException.class,
            () -> Particles.read(new StringReader("# head\nartcle\tal\tal\n"), "particles.tsv"));
    assertEquals(
        "particles.tsv:2:1: kind: 'artcle' must be article, maybe-article, abd, link, generic,"
            + " same, head, tail or ending",
        error.getMessage());
  }
}
