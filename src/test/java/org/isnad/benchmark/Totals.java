package org.isnad.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.benchmark.MixedQueries.Question;

/**
 * How many articles both find, on average, by kind of question: whether they do the same work.
 *
 * @param kinds numbers by kind, in alphabetical order
 */
record Totals(Map<String, Pair> kinds) {

  /** Sums over some questions. */
  record Pair(int questions, long isnad, long bare) {
    Pair plus(int foundByIsnad, int foundByBare) {
      return new Pair(questions + 1, isnad + foundByIsnad, bare + foundByBare);
    }
  }

  static Totals of(List<Question> questions, int isnadPort, int barePort) throws IOException {
    var kinds = new TreeMap<String, Pair>();
    try (var isnad = new KeptConnection(isnadPort);
        var bare = new KeptConnection(barePort)) {
      for (Question question : questions) {
        Pair before = kinds.getOrDefault(question.kind(), new Pair(0, 0, 0));
        Pair after = before.plus(Replay.total(isnad, question), Replay.total(bare, question));
        kinds.put(question.kind(), after);
      }
    }
    return new Totals(kinds);
  }
}
