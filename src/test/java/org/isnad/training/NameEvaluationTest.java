package org.isnad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.names.TestNames;
import org.isnad.spelling.NameDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameEvaluationTest {

  @TempDir private Path folder;

  @Test
  void aFolderGivesPairsAndRetrieval() throws IOException {
    Files.writeString(
        folder.resolve("pairs-x.tsv"),
        "1\tKataib\tKataeb\ttoken\tme\n1\tCat\tDog\ttoken\tme\n0\tSalim\tSalam\tplace\tme\n");
    Files.writeString(folder.resolve("pairs-ambiguous.tsv"), "x\tAssad\tAs'ad\n");
    Files.writeString(folder.resolve("pool-x.tsv"), "Kataib\tt\nKataeb\tt\nKatib\tt\nHama\tt\n");
    Files.writeString(folder.resolve("retrieval-x.tsv"), "Kataib\tKataeb|Hama\ttoken\tKatib\n");
    String report = report(new NameEvaluation.Extras(false, false));
    assertTrue(report.contains("| token | 1.000 | 0.500 | 0.667 |"), report);
    assertTrue(report.contains("1 queries, MRR 1.000"), report);
    assertTrue(report.contains("| 0.50 (default) | 0.500 | 0.000 | 1.000 |"), report);
    assertTrue(report.contains("similarity at least: 0=0.20 1=0.25"), report);
  }

  private String report(NameEvaluation.Extras extras) {
    var report = new StringBuilder();
    NameEvaluation.report(
        TestNames.NAMES, folder, extras, part -> report.append(part).append('\n'));
    return report.toString();
  }

  @Test
  void mistakesAreListedWithWhatDecided() throws IOException {
    Files.writeString(
        folder.resolve("pairs-x.tsv"),
        "1\tKataib\tKataeb\torg\tme\n1\tSalim\tSalam\ttoken\tme\n0\tAhmed\tAhmad\tperson\tme\n");
    String report = report(new NameEvaluation.Extras(false, true));
    assertTrue(report.contains("| a vowel of another quality | 1 | "), report);
    assertTrue(report.contains("\tSalim\tSalam\ttoken\ta vowel of another quality"), report);
    assertTrue(!report.contains("Kataib"), report);
  }

  @Test
  void whatKnowsNothingOfNamesStandsBeside() throws IOException {
    Files.writeString(
        folder.resolve("pairs-x.tsv"), "1\tAli\tAli\torg\tme\n0\tOmar\tZaki\torg\tme\n");
    Files.writeString(folder.resolve("baselines-x.tsv"), "system\tF1\nSomething\t0.643\n");
    String report = report(new NameEvaluation.Extras(true, false));
    assertTrue(report.contains("| equal when folded | 1.00 | 1.000 | 1.000 | 1.000 |"), report);
    assertTrue(report.contains("| Something | 0.643 |"), report);
  }

  @Test
  void aFolderWithoutDataIsRefused() {
    var error =
        assertThrows(
            NameDataException.class, () -> report(new NameEvaluation.Extras(false, false)));
    assertEquals(
        folder + ": must have pairs-NAME.tsv, or retrieval-NAME.tsv with pool-NAME.tsv",
        error.getMessage());
  }

  @Test
  void baselinesAreShownAsATable() throws IOException {
    Files.writeString(folder.resolve("baselines-x.tsv"), "system\tF1\nSoundex\t0.643\n");
    assertEquals(
        "As published in `baselines-x.tsv`:\n\n| system | F1 |\n|---|---|\n| Soundex | 0.643 |\n",
        NameEvaluation.baselines(folder));
  }

  /** The delivered costs have seen all of this data: {@code NamesStudy} measures without. */
  @Test
  void aFifthOfTheDevelopmentNamesIsToldApart() throws IOException {
    assumeTrue(Files.exists(TestNames.EVAL), "no " + TestNames.EVAL + " here: not measured");
    List<Path> clusters =
        List.of("token", "place", "person", "org").stream()
            .map(kind -> TestNames.EVAL.resolve("clusters-" + kind + ".tsv"))
            .toList();
    List<Path> pairs = List.of(TestNames.EVAL.resolve("pairs-dev.tsv"));
    var data = new TrainingData(pairs, clusters, List.of(), 0);
    Map<String, Score> scores = Score.byKind(TestNames.NAMES.matcher(), data.unseenPairs());
    scores.forEach((kind, score) -> assertTrue(score.f1() >= 0.90, kind + " " + score.f1()));
    Score all = scores.getOrDefault("all", new Score());
    assertTrue(all.f1() >= 0.93 && all.precision() >= 0.93, Score.table(scores));
    Retrieval retrieval =
        Retrieval.measure(
            TestNames.NAMES,
            TestNames.EVAL.resolve("retrieval-dev.tsv"),
            TestNames.EVAL.resolve("pool-dev.tsv"),
            data::unseen);
    assertTrue(retrieval.recall(0.5) >= 0.90 && retrieval.precision(0.5) >= 0.70);
    assertTrue(retrieval.recall(0.7) >= 0.80 && retrieval.precision(0.7) >= 0.85);
    assertTrue(retrieval.meanReciprocalRank() >= 0.97);
  }
}
