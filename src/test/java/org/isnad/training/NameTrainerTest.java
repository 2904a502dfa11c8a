package org.isnad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.names.Names;
import org.isnad.spelling.NameDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameTrainerTest {

  private static final Path FOLDER = Path.of("index-config", "names");

  @TempDir private Path folder;

  @Test
  void aCorrespondenceThatThePairsUseBecomesCheapAndStaysOnceWritten() throws IOException {
    Path pairs = pairs();
    NameTrainer.Result result = train(List.of(pairs), -1);
    assertTrue(result.report().contains("| all |"), result.report());
    assertTrue(result.names().distance().similarity("xolam", "zolam") >= Names.match());
    assertTrue(Names.loadStart(FOLDER).distance().similarity("xolam", "zolam") < Names.match());

    copyLists();
    result.write(folder);
    Names read = Names.load(folder);
    assertEquals(
        result.names().distance().similarity("xolam", "zulam"),
        read.distance().similarity("xolam", "zulam"),
        0.02);
  }

  @Test
  void trainingTwiceGivesTheSameTable() throws IOException {
    Path pairs = pairs();
    var once = train(List.of(pairs), 0);
    var again = train(List.of(pairs), 0);
    assertEquals(
        CostFile.costs(once.names().distance().costs().rows()),
        CostFile.costs(again.names().distance().costs().rows()));
    assertEquals(once.report(), again.report());
  }

  @Test
  void aBadLabelIsRefusedWithItsPlace() throws IOException {
    Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "yes\tAli\tAly\ttoken\t\n");
    var error = assertThrows(NameDataException.class, () -> train(List.of(pairs), 0));
    assertEquals(pairs + ":1:1: label: 'yes' must be 1 (one name) or 0", error.getMessage());
  }

  private static NameTrainer.Result train(List<Path> pairs, int unseenPart) {
    var data = new TrainingData(pairs, List.of(), List.of(), unseenPart);
    return NameTrainer.train(FOLDER, data, NameTrainer.Parts.ALL);
  }

  /** Names in a tongue of its own where x and z are one sound, and s is another. */
  private Path pairs() throws IOException {
    var lines = new StringBuilder();
    for (String rest : List.of("abun", "idar", "omer", "ubal", "emin", "afar", "oran", "ilah")) {
      lines.append("1\tx%s\tz%s\ttoken\ttest\n".formatted(rest, rest));
      lines.append("0\tx%s\ts%s\ttoken\ttest\n".formatted(rest, rest));
    }
    return Files.writeString(folder.resolve("pairs.tsv"), lines);
  }

  private void copyLists() throws IOException {
    for (String name :
        List.of("particles.tsv", "irregular.tsv", "known.tsv", "ordinary.txt", "elsewhere.txt")) {
      Files.copy(FOLDER.resolve(name), folder.resolve(name));
    }
  }
}
