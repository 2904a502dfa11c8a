package org.isnad.training;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.names.NamePool;
import org.isnad.names.Names;
import org.isnad.spelling.DataFile;

/**
 * What is found of each query in a pool of names: recall and precision at every threshold, and the
 * mean of one over the rank of the first right answer. Names that may be right for all one knows
 * (neutral), and the query itself, count neither way.
 */
final class Retrieval {

  private static final double LOWEST = 0.2;
  private static final int STEPS = 16;
  private static final double STEP = 0.05;

  private final double[] recall = new double[STEPS];
  private final int[] complete = new int[STEPS];
  private final long[] returned = new long[STEPS];
  private final long[] right = new long[STEPS];
  private double reciprocalRanks;
  private int queries;

  private Retrieval() {}

  /**
   * Asks every query.
   *
   * @param queries lines of {@code query must kind neutral}, lists with {@code |} between
   * @param pool lines of {@code name kind}
   */
  static Retrieval measure(Names names, Path queries, Path pool) {
    return measure(names, queries, pool, query -> true);
  }

  static Retrieval measure(Names names, Path queries, Path pool, Predicate<String> ask) {
    List<String> spellings =
        DataFile.read(pool, 1, "name", "kind").rows().stream()
            .map(row -> row.text("name"))
            .toList();
    NamePool among = names.pool(spellings);
    var result = new Retrieval();
    for (DataFile.Row row : DataFile.read(queries, 1, "query", "must", "kind", "neutral").rows()) {
      if (ask.test(row.text("query"))) {
        result.ask(among, row.text("query"), list(row.text("must")), list(row.text("neutral")));
      }
    }
    return result;
  }

  private static Set<String> list(String text) {
    return new HashSet<>(List.of(text.split("\\|", -1)));
  }

  private void ask(NamePool pool, String query, Set<String> must, Set<String> neutral) {
    int rank = 0;
    int firstRight = 0;
    int[] found = new int[STEPS];
    for (NamePool.Match match : pool.search(query, LOWEST)) {
      if (!match.name().equals(query) && !neutral.contains(match.name())) {
        rank++;
        boolean good = must.contains(match.name());
        firstRight = good && firstRight == 0 ? rank : firstRight;
        count(match.similarity(), good, found);
      }
    }
    queries++;
    reciprocalRanks += firstRight == 0 ? 0 : 1.0 / firstRight;
    for (int i = 0; i < STEPS; i++) {
      recall[i] += found[i] / (double) must.size();
      complete[i] += found[i] == must.size() ? 1 : 0;
    }
  }

  private void count(double similarity, boolean good, int[] found) {
    for (int i = 0; i < STEPS && similarity >= threshold(i) - 1e-9; i++) {
      returned[i]++;
      right[i] += good ? 1 : 0;
      found[i] += good ? 1 : 0;
    }
  }

  private static double threshold(int step) {
    return LOWEST + STEP * step;
  }

  /** Several measurements of different queries taken together. */
  static Retrieval sum(List<Retrieval> parts) {
    var sum = new Retrieval();
    parts.forEach(sum::add);
    return sum;
  }

  private void add(Retrieval other) {
    for (int i = 0; i < STEPS; i++) {
      recall[i] += other.recall[i];
      complete[i] += other.complete[i];
      returned[i] += other.returned[i];
      right[i] += other.right[i];
    }
    reciprocalRanks += other.reciprocalRanks;
    queries += other.queries;
  }

  /** Mean of one over the rank of the first right answer, 0 where there is none. */
  double meanReciprocalRank() {
    return reciprocalRanks / queries;
  }

  double recall(double threshold) {
    return recall[step(threshold)] / queries;
  }

  double precision(double threshold) {
    int step = step(threshold);
    return returned[step] == 0 ? 1 : right[step] / (double) returned[step];
  }

  private static int step(double threshold) {
    return (int) Math.round((threshold - LOWEST) / STEP);
  }

  /** A Markdown table, one line a threshold, the default one marked. */
  String table() {
    var table = new StringBuilder();
    table.append("%d queries, MRR %.3f%n%n".formatted(queries, meanReciprocalRank()));
    table.append("| similarity | mean recall | all found | precision |\n|---|---|---|---|\n");
    for (int i = 0; i < STEPS; i++) {
      double at = threshold(i);
      String mark = Math.abs(at - Names.match()) < 1e-6 ? " (default)" : "";
      table.append(
          "| %.2f%s | %.3f | %.3f | %.3f |%n"
              .formatted(at, mark, recall(at), complete[i] / (double) queries, precision(at)));
    }
    return table.toString();
  }

  /**
   * What is found from a similarity on.
   *
   * @param recall mean over the queries
   * @param precision of all that is returned
   */
  record Point(double similarity, double recall, double precision) {}

  /** Recall and precision at every threshold, the lowest first. */
  List<Point> points() {
    return IntStream.range(0, STEPS)
        .mapToDouble(Retrieval::threshold)
        .mapToObj(at -> new Point(at, recall(at), precision(at)))
        .toList();
  }

  /** Recall and precision at every threshold, drawn. */
  String curve() {
    var curve = new Curve();
    points().forEach(point -> curve.add(point.similarity(), point.recall(), point.precision()));
    return curve.draw();
  }
}
