package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.names.Names;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingDistance;
import org.junit.jupiter.api.Test;

/** How much work a search is, in letters looked at: it follows what is found, not what there is. */
final class LexiconWorkTest {

  private static final SpellingDistance SPELLING =
      Names.load(Path.of("index-config", "names")).distance();
  private static final String QUERY = "muhammad";

  /** What each unit of the query may be written as. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("m"),
          List.of("u", "o", "ou"),
          List.of("h"),
          List.of("a", "e"),
          List.of("m", "mm"),
          List.of("a", "e", "i"),
          List.of("d", "t", "dd"),
          List.of("", "i", "y", "iy"));

  private record Work(int steps, int found) {}

  @Test
  void wordsThatAreFarCostLittle() {
    var random = new Random(11);
    List<String> near = spellings(UNITS.size());
    var words = new TreeSet<>(near);
    grow(words, random, 2_000);
    Work few = search(words);
    grow(words, random, 64_000);
    Work many = search(words);

    assertThat(few.found).isGreaterThan(50);
    assertThat(many.steps).isLessThan(8 * few.steps);
    assertThat(many.steps).isLessThan(words.size() / 4);
  }

  @Test
  void workIsNoMoreThanLinearInWhatIsFound() {
    double before = Double.MAX_VALUE;
    for (int units = 5; units <= UNITS.size(); units++) {
      Work work = search(new TreeSet<>(spellings(units)));
      assertThat(work.found).isPositive();
      double each = work.steps / (double) work.found;
      assertThat(each).as("%d units, %s", units, work).isLessThan(1.5 * before);
      before = each;
    }
  }

  @Test
  void noLetterIsLookedAtTwice() {
    var words = new TreeSet<String>();
    grow(words, new Random(5), 500);
    int letters = words.stream().mapToInt(String::length).sum();
    for (String query : List.of("a", "said", QUERY, "abdalrahman", "a".repeat(64))) {
      assertThat(search(words, query).steps).as(query).isLessThanOrEqualTo(letters);
    }
  }

  /** All spellings of the query, where the units from some on are written as there only. */
  private static List<String> spellings(int varied) {
    List<String> spellings = List.of("");
    for (int unit = 0; unit < UNITS.size(); unit++) {
      List<String> choices = unit < varied ? UNITS.get(unit) : List.of(UNITS.get(unit).getFirst());
      var longer = new ArrayList<String>();
      for (String spelling : spellings) {
        choices.forEach(choice -> longer.add(spelling + choice));
      }
      spellings = longer;
    }
    return spellings;
  }

  private static void grow(Set<String> words, Random random, int more) {
    String[] consonants = {"b", "d", "f", "gh", "h", "j", "k", "l", "m", "n", "q", "r", "s", "sh"};
    String[] vowels = {"a", "e", "i", "o", "u", "aa", "ou", "ai"};
    for (int end = words.size() + more; words.size() < end; ) {
      var word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(consonants[random.nextInt(consonants.length)]);
        word.append(vowels[random.nextInt(vowels.length)]);
      }
      words.add(word + consonants[random.nextInt(consonants.length)]);
    }
  }

  private static Work search(Set<String> words) {
    return search(words, QUERY);
  }

  /** One of the two walks of a search; the other is its mirror image. */
  private static Work search(Set<String> words, String query) {
    byte[][] codes = words.stream().map(LexiconWorkTest::codes).toArray(byte[][]::new);
    Arrays.sort(codes, Arrays::compare);
    float most =
        (float) SPELLING.budget().distance(Names.match(), SPELLING.budget().most(query)) + 1e-3f;
    int[] letters = Letters.codes(query);
    var walk =
        new LexiconWalk(
            LetterTrie.of(Arrays.asList(codes)),
            SPELLING.costs(),
            letters,
            most,
            letters.length / 2 + 1);
    int found = walk.run().size();
    return new Work(walk.steps(), found);
  }

  private static byte[] codes(String word) {
    int[] codes = Letters.codes(word);
    byte[] bytes = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      bytes[i] = (byte) codes[i];
    }
    return bytes;
  }
}
