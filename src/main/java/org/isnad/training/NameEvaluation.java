package org.isnad.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.names.Names;
import org.isnad.spelling.NameDataException;

/**
 * How well names are told apart by spelling, and found in a list, on data labelled by people. A
 * folder has {@code pairs-X.tsv}, {@code retrieval-X.tsv} with {@code pool-X.tsv}, and perhaps
 * {@code baselines-X.tsv}; {@code pairs-ambiguous.tsv} is left out, for nobody can call those.
 */
public final class NameEvaluation {

  private NameEvaluation() {}

  /**
   * What to say besides our own figures.
   *
   * @param baselines how well what knows nothing of names does on the same pairs
   * @param mistakes each pair that was called wrongly, and what decided
   */
  public record Extras(boolean baselines, boolean mistakes) {}

  /**
   * Precision, recall and F1 by kind for a file of pairs; for a folder that of all its files, and
   * what is found of each query in its pool.
   *
   * @param data lines of {@code label a b kind source}, label 1 for one name or 0; or a folder
   * @param say takes each part of the report as soon as it is known, in Markdown
   * @throws NameDataException naming the line that is wrong, or what the folder lacks
   */
  public static void report(Names names, Path data, Extras extras, Consumer<String> say) {
    if (!Files.isDirectory(data)) {
      pairs(names, LabelledPair.read(data), extras, say);
      return;
    }
    List<Path> all = files(data, "pairs-*.tsv");
    all.removeIf(file -> file.endsWith("pairs-ambiguous.tsv"));
    List<Path> queries = files(data, "retrieval-*.tsv");
    if (all.isEmpty() && queries.isEmpty()) {
      throw new NameDataException(
          data + ": must have pairs-NAME.tsv, or retrieval-NAME.tsv with pool-NAME.tsv");
    }
    for (Path file : all) {
      say.accept("Pairs of `%s`:%n".formatted(file.getFileName()));
      pairs(names, LabelledPair.read(file), extras, say);
    }
    for (Path file : queries) {
      String pool = file.getFileName().toString().replace("retrieval-", "pool-");
      say.accept("Retrieval of `%s` from `%s`:%n".formatted(file.getFileName(), pool));
      Retrieval found = Retrieval.measure(names, file, data.resolve(pool));
      say.accept(found.table());
      say.accept(found.curve());
    }
    if (extras.baselines) {
      say.accept(baselines(data));
    }
  }

  private static void pairs(
      Names names, List<LabelledPair> pairs, Extras extras, Consumer<String> say) {
    say.accept(Score.table(Score.byKind(names.matcher(), pairs)));
    if (extras.baselines) {
      var table =
          new StringBuilder("Beside it, each at the threshold that suits it best here:\n\n");
      table.append("| measure | at least | precision | recall | F1 |\n|---|---|---|---|---|\n");
      Baseline.ALL.forEach(baseline -> table.append(baseline.line(pairs)));
      say.accept(table.toString());
    }
    if (extras.mistakes) {
      List<Mistake> mistakes = Mistake.of(names, pairs);
      say.accept(Mistake.table(mistakes));
      mistakes.forEach(mistake -> say.accept(mistake.line()));
    }
  }

  /** The measurements of other systems that lie in a folder, as a Markdown table; may be empty. */
  static String baselines(Path folder) {
    var table = new StringBuilder();
    for (Path file : files(folder, "baselines-*.tsv")) {
      table.append("As published in `%s`:%n%n".formatted(file.getFileName()));
      try {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          table.append("| ").append(lines.get(i).replace("\t", " | ")).append(" |\n");
          if (i == 0) {
            table.append("|---".repeat(lines.get(0).split("\t", -1).length)).append("|\n");
          }
        }
      } catch (IOException e) {
        throw new NameDataException(file.toString(), e);
      }
    }
    return table.toString();
  }

  private static List<Path> files(Path folder, String pattern) {
    var files = new ArrayList<Path>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }
}
