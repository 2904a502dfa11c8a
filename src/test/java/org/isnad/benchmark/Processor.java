package org.isnad.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.benchmark.MixedQueries.Question;

/**
 * The processor time that each service spends on a question, its collector and compiler included:
 * steadier than the clock where a machine does other things too. Kinds are asked apart, each in
 * turn of both services.
 */
final class Processor {

  private final Server isnad;
  private final Server bare;
  private final Map<String, List<double[]>> spent = new TreeMap<>();

  Processor(Server isnad, Server bare) {
    this.isnad = isnad;
    this.bare = bare;
  }

  /** Asks one round of questions. */
  void ask(List<Question> questions) throws InterruptedException {
    Map<String, List<Question>> kinds =
        questions.stream().collect(Collectors.groupingBy(Question::kind));
    for (var kind : kinds.entrySet()) {
      double[] pair = {spent(isnad, kind.getValue()), spent(bare, kind.getValue())};
      spent.computeIfAbsent(kind.getKey(), any -> new ArrayList<>()).add(pair);
    }
  }

  /** Milliseconds a question. */
  private static double spent(Server server, List<Question> questions) throws InterruptedException {
    Duration before = server.processorTime();
    Replay.run(server.port(), questions, 1);
    return server.processorTime().minus(before).toNanos() / 1e6 / questions.size();
  }

  /** The mean of the rounds but the first. */
  void print(PrintStream out) {
    out.printf("%nProcessor time a question, ms%n%n");
    Tables.head(out);
    spent.forEach((kind, rounds) -> Tables.row(out, kind, mean(rounds, 0), mean(rounds, 1)));
  }

  private static double mean(List<double[]> rounds, int of) {
    return rounds.stream().skip(1).mapToDouble(pair -> pair[of]).average().orElse(Double.NaN);
  }
}
