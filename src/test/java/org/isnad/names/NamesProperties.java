package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.spelling.Folding;
import org.isnad.spelling.Romanization;

/** What holds for whatever is given as a name. */
class NamesProperties {

  private static final Names NAMES = TestNames.NAMES;

  /** Names, and what people paste: mixed scripts, marks without letters, emoji, nothing. */
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Kata'ib",
            "al-",
            "ash-Shaddadi",
            "Abdul",
            "Rahman",
            "bin",
            "umm",
            "'",
            "ʿ",
            "·",
            "-",
            " ",
            " ",
            "e",
            "h",
            "kh",
            "ou",
            "x",
            "9",
            "3",
            "كتائب",
            "حزب",
            "الله",
            "ڕۆژ",
            "\u0651",
            "\u0301",
            "\u200B",
            "\u200D",
            "\u200F",
            "😀",
            "\uD800",
            "Жуков",
            "İ",
            "ß",
            "\t",
            "\u0000");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(12).map(list -> String.join("", list)),
        Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(12),
        Arbitraries.strings().ofMaxLength(40));
  }

  @Property(tries = 300)
  void similarityIsBoundedAndTheSameBothWays(@ForAll("names") String a, @ForAll("names") String b) {
    double similarity = NAMES.matcher().similarity(a, b);
    assertThat(similarity).isBetween(0.0, 1.0);
    assertThat(NAMES.matcher().similarity(b, a)).isEqualTo(similarity);
  }

  @Property(tries = 300)
  void aNameIsItself(@ForAll("names") String name) {
    boolean readable = Folding.fold(name).codePoints().anyMatch(Character::isLetterOrDigit);
    double similarity = NAMES.matcher().similarity(name, name);
    assertThat(similarity).isIn(0.0, 1.0);
    if (readable && Folding.fold(name).matches("[a-z ]+")) {
      assertThat(similarity).isEqualTo(1);
    }
  }

  @Property(tries = 300)
  void foldingTwiceChangesNothing(@ForAll("names") String name) {
    String folded = Folding.fold(name);
    assertThat(Folding.fold(folded)).isEqualTo(folded);
  }

  @Property(tries = 300)
  void aLexiconFindsWhatComparingEveryWordFinds(
      @ForAll("names") String query, @ForAll List<@net.jqwik.api.From("names") String> others) {
    var words = new TreeSet<String>();
    others.forEach(other -> words.add(Folding.fold(other).replaceAll("[^a-z']", "")));
    words.removeIf(word -> !word.matches(".*[a-z].*"));
    String folded = Folding.fold(query).replaceAll("[^a-z']", "");
    Assume.that(folded.matches(".*[a-z].*"));
    String[] sorted = words.toArray(String[]::new);
    Lexicon lexicon = NAMES.lexicon(sorted, new int[sorted.length]);
    List<String> found =
        lexicon.search(folded, Names.match(), 1000).stream().map(Hit::word).sorted().toList();
    assertThat(found)
        .isEqualTo(
            words.stream().filter(w -> NAMES.similarity(folded, w) >= Names.match()).toList());
  }

  @Property(tries = 300)
  void readingsOfArabicLettersAreFoldedAndFew(@ForAll("names") String name) {
    List<String> readings = Romanization.readings(name);
    assertThat(readings).hasSizeLessThanOrEqualTo(64).doesNotHaveDuplicates();
    assertThat(readings).allSatisfy(reading -> assertThat(reading).matches("[a-z']+"));
  }
}
