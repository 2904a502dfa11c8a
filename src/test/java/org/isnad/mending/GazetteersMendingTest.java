package org.isnad.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.mending.Misread.misread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own gazetteers are names in Latin, Arabic and Hebrew letters: right ones, and misread. */
final class GazetteersMendingTest {
  private static final Path FOLDER = Path.of("index-config/gazetteers");

  /** Latin letters within a name, which no text has. */
  private static final Pattern CONDITIONS = Pattern.compile("\\{[^}]*}");

  private static List<String> lines() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.flatMap(GazetteersMendingTest::lines).toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.chars().anyMatch(c -> c >= 0x80) && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noRightNameIsTouched() throws IOException {
    assertThat(lines()).isNotEmpty().allMatch(line -> Mojibake.mend(line).mended().isEmpty());
  }

  @Test
  void nearlyAllThatWereReadAsWesternLettersAreWholeAgainAndNoneIsMendedWrong() throws IOException {
    List<String> lines = lines();
    for (String encoding : List.of("windows-1252", "ISO-8859-1")) {
      long whole = 0;
      for (String line : lines) {
        String damaged = misread(line, encoding);
        String read = Mojibake.mend(damaged).text();
        assertThat(read).isIn(line, damaged);
        whole += read.equals(line) ? 1 : 0;
      }
      assertThat(whole * 1000).as(encoding).isGreaterThan(lines.size() * 995L);
    }
  }

  @Test
  void arabicOfOneByteALetterIsNeverMendedWrong() throws IOException {
    Charset arabic = Charset.forName("windows-1256");
    int whole = 0;
    int all = 0;
    for (String line : lines()) {
      String cell = line.substring(line.lastIndexOf('\t') + 1);
      for (String name : CONDITIONS.matcher(cell).replaceAll("").split("\\|", -1)) {
        if (name.startsWith("ال") && arabic.newEncoder().canEncode(name)) {
          String damaged = new String(name.getBytes(arabic), Charset.forName("ISO-8859-1"));
          String read = Mojibake.mend(damaged).text();
          assertThat(read).isIn(name, damaged);
          whole += read.equals(name) ? 1 : 0;
          all++;
        }
      }
    }
    assertThat(whole * 100).as("of %d", all).isGreaterThan(all * 95);
  }

  @Test
  void mostThatWereReadAsArabicLettersAreWholeAgain() throws IOException {
    List<String> lines = lines();
    long whole =
        lines.stream()
            .filter(line -> Mojibake.mend(misread(line, "windows-1256")).text().equals(line))
            .count();
    assertThat(whole * 100).isGreaterThan(lines.size() * 85L);
  }
}
