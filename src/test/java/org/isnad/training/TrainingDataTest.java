package org.isnad.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.spelling.NameDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingDataTest {

  private static final List<String> BASRA = List.of("Basra", "Bassora");
  private static final List<String> MOSUL = List.of("Mosul", "Mossoul");

  @TempDir private Path folder;

  @Test
  void aGroupWithANameThatIsKeptBackIsNotLearnedFrom() throws IOException {
    Path pairs =
        Files.writeString(folder.resolve("pairs.tsv"), "1\tal-Basra\tel Basrah\tplace\t\n");
    List<TrainingData> parts =
        IntStream.range(0, 5)
            .mapToObj(
                part -> new TrainingData(List.of(pairs), List.of(), List.of(BASRA, MOSUL), part))
            .toList();
    assertThat(parts)
        .filteredOn(part -> part.unseen("al-Basra"))
        .singleElement()
        .satisfies(part -> assertThat(part.seenGroups()).containsExactly(MOSUL));
    assertThat(parts)
        .filteredOn(part -> !part.unseen("al-Basra"))
        .hasSize(4)
        .allSatisfy(part -> assertThat(part.seenGroups()).containsExactly(BASRA, MOSUL));
  }

  @Test
  void namesAsTheyArePrintedStandOneALine() throws IOException {
    Path file = Files.writeString(folder.resolve("printed.tsv"), "# x\nBasra|Bassora\tFrench\n");
    assertThat(TrainingData.printed(file)).containsExactly(BASRA);
  }

  @Test
  void aLineOfOneSpellingIsRefusedWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("printed.tsv"), "Basra|Bassora\nMosul\n");
    assertThatThrownBy(() -> TrainingData.printed(file))
        .isInstanceOf(NameDataException.class)
        .hasMessage(
            file
                + ":2:1: names: 'Mosul' must be two spellings or more with | between them,"
                + " such as 'Salim|Saleem'");
  }
}
