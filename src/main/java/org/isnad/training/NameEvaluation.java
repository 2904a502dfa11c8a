package org.isnad.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
   * Precision, recall and F1 by kind for a file of pairs; for a folder that of all its files, and
   * what is found of each query in its pool.
   *
   * @param data lines of {@code label a b kind source}, label 1 for one name or 0; or a folder
   * @return Markdown
   * @throws NameDataException naming the line that is wrong
   */
  public static String report(Names names, Path data) {
    if (!Files.isDirectory(data)) {
      return Score.table(Score.byKind(names.matcher(), LabelledPair.read(data)));
    }
    var report = new StringBuilder();
    for (Path pairs : files(data, "pairs-*.tsv")) {
      if (!pairs.endsWith("pairs-ambiguous.tsv")) {
        report.append("Pairs of `%s`:%n%n".formatted(pairs.getFileName()));
        report.append(Score.table(Score.byKind(names.matcher(), LabelledPair.read(pairs))));
        report.append('\n');
      }
    }
    for (Path queries : files(data, "retrieval-*.tsv")) {
      String pool = queries.getFileName().toString().replace("retrieval-", "pool-");
      report.append("Retrieval of `%s` from `%s`:%n%n".formatted(queries.getFileName(), pool));
      report.append(Retrieval.measure(names, queries, data.resolve(pool)).table()).append('\n');
    }
    return report.toString();
  }

  /** The measurements of other systems that lie in a folder, as a Markdown table; may be empty. */
  public static String baselines(Path folder) {
    var table = new StringBuilder();
    for (Path file : files(folder, "baselines-*.tsv")) {
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
