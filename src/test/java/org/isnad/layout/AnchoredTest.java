package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoredTest {

  private static final List<String> PIECES =
      List.of(
          "a", "ab", "abc", "B", "é", "É", "شارك", " ", ":", "1", "12", "-", "(", "read", "READ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "^abc\\b",
        "(?iu:é+|read (?:ab|more))",
        "ab{1,3}c?(?= |$)",
        "(?:-{1,3} ?)?(?:\\d{1,2}|شارك)\\s*:?",
        "[^:]{0,4}:a",
        ".{2,5}(?!1)\\d",
        "",
        "(?i)read$"
      })
  void findsWhatThePatternFinds(String regex) {
    Pattern pattern = Pattern.compile(regex);
    Anchored anchored = Anchored.of(regex);
    var random = new SplittableRandom(5);
    for (int i = 0; i < 5_000; i++) {
      String line = line(random);
      assertThat(anchored.begins(line)).as(line).isEqualTo(pattern.matcher(line).lookingAt());
      assertThat(anchored.isAll(line)).as(line).isEqualTo(pattern.matcher(line).matches());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "reads", "re"})
  void mayBeginWhereItsFirstLettersStand(String text) {
    assertThat(Anchored.of("reader").may(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"road", "ready", "Read"})
  void isToldByThreeLetters(String text) {
    assertThat(Anchored.of("reader|ready").may(text, 0)).isEqualTo(text.startsWith("rea"));
  }

  private static String line(SplittableRandom random) {
    var line = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      line.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return line.toString();
  }
}
