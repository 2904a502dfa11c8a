package org.isnad.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordList;
import org.isnad.names.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of Europe and America that look like names of the region. */
class ElsewhereTest {

  private static final Path FOLDER = Path.of("index-config/names");
  private static final Names NAMES = Names.load(FOLDER);

  private static final String[] WORDS = {
    "berri",
    "berry",
    "birri",
    "canine",
    "cuban",
    "cullen",
    "geoffrey",
    "geofrey",
    "gulen",
    "hariri",
    "harry",
    "jeffrey",
    "jenin",
    "kobane",
    "kobani",
    "perry",
    "throne"
  };

  private static final Lexicon LEXICON = NAMES.lexicon(WORDS, new int[WORDS.length]);

  @ParameterizedTest
  @CsvSource({
    "berri, perry, false",
    "perry, berri, false",
    "berri, birri, true",
    "berry, perry, true",
    "kobani, cuban, false",
    "kobani, kobane, true",
    "gulen, cullen, false",
    "hariri, harry, false",
    "harry, harry, true",
    "geoffrey, jeffrey, true",
    "geofrey, geoffrey, true",
    "jenin, canine, false",
    "tehran, throne, false"
  })
  void areNoSpellings(String name, String other, boolean spelling) {
    var spellings = new Spellings(LEXICON, word -> true, NAMES, false);
    assertThat(spellings.of(name).stream().map(Hit::word).anyMatch(other::equals))
        .as("%s %s", name, other)
        .isEqualTo(spelling);
  }

  /** One list says that they are spellings of a name, the other that they are not. */
  @ParameterizedTest
  @CsvSource({"hussein, hosein", "michel, mishal", "assad, asad", "fatah, fath"})
  void areNoneThatTheRegionBears(String name, String other) {
    assertThat(NAMES.mayBeOne(name, other)).isTrue();
  }

  /** The list would part what the other says is one name. */
  @Test
  void partNoSpellingsOfAWellKnownName() throws IOException {
    WordList elsewhere = WordList.read(FOLDER.resolve("elsewhere.txt"));
    assertThat(Files.readAllLines(FOLDER.resolve("known.tsv")))
        .filteredOn(line -> !line.startsWith("#"))
        .flatMap(line -> List.of(line.replaceFirst("\t.*", "").split(" ")))
        .hasSizeGreaterThan(1000)
        .noneMatch(elsewhere::has);
  }
}
