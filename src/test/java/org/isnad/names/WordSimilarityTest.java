package org.isnad.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.lexicon.OrdinaryWords;
import org.isnad.spelling.NameDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordSimilarityTest {

  private final Names names = TestNames.NAMES;

  @ParameterizedTest
  @CsvSource({"asset, asad", "caters, qatar", "seed, said", "hosting, hosni", "rates, raad"})
  void englishWordsAreNoSpellingsOfNames(String word, String name) {
    assertTrue(names.similarity(word, name) < Names.match());
    assertEquals(1, names.similarity(word, word));
  }

  @ParameterizedTest
  @CsvSource({"badr, bader", "farid, fareed", "nur, noor", "homs, hims", "sami, samy"})
  void namesThatLookEnglishStayNames(String a, String b) {
    assertTrue(names.similarity(a, b) >= Names.match());
  }

  @ParameterizedTest
  @CsvSource({"cairo, qahira", "gemayel, jumayyil", "mehmet, mohamad", "aleppo, halab"})
  void theHandListJoinsWhatNoRuleShould(String a, String b) {
    assertTrue(names.similarity(a, b) >= Names.match());
    assertEquals(names.similarity(a, b), names.similarity(b, a), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"diyarbakir, ahmed", "diyarbakir, ahmad", "tyre, sir", "damascus, dumas"})
  void whatOnlyResemblesAPartnerOfTheHandListIsNoSpelling(String listed, String lookalike) {
    assertTrue(names.similarity(listed, lookalike) < Names.match());
    assertTrue(names.similarity(lookalike, listed) < Names.match());
  }

  @Test
  void aBrokenWordListIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ordinary.txt");
    Files.writeString(file, "# words\nable About\n");
    var error = assertThrows(NameDataException.class, () -> OrdinaryWords.read(file));
    assertEquals(
        file + ":2:6: word: 'About' must be letters a-z, one space between", error.getMessage());
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    var error = assertThrows(NameDataException.class, () -> Names.load(folder));
    assertEquals(folder.resolve("costs.tsv") + ": no such file", error.getMessage());
  }
}
