package org.isnad.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.benchmark.KeptConnection.Reply;
import org.isnad.benchmark.MixedQueries.Question;

/** Asks a server one list of questions, each client the next as soon as it has its answer. */
final class Replay {

  private static final String SEARCH = "/api/v1/search?";

  private Replay() {}

  /**
   * Asks them all once.
   *
   * @throws IllegalStateException at an answer other than 200
   */
  static Latencies run(int port, List<Question> questions, int clients)
      throws InterruptedException {
    var next = new AtomicInteger();
    Callable<Latencies> client = () -> ask(port, questions, next);
    var all = new Latencies();
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(clients)) {
      var futures = new ArrayList<Future<Latencies>>();
      for (int i = 0; i < clients; i++) {
        futures.add(pool.submit(client));
      }
      for (Future<Latencies> future : futures) {
        all.addAll(future.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    all.lasted((System.nanoTime() - start) / 1e9);
    return all;
  }

  private static Latencies ask(int port, List<Question> questions, AtomicInteger next)
      throws IOException {
    var latencies = new Latencies();
    try (var connection = new KeptConnection(port)) {
      for (int i = next.getAndIncrement(); i < questions.size(); i = next.getAndIncrement()) {
        Question question = questions.get(i);
        long start = System.nanoTime();
        Reply reply = connection.get(SEARCH + question.parameters());
        latencies.add(question.kind(), System.nanoTime() - start);
        check(question, reply);
      }
    }
    return latencies;
  }

  private static void check(Question question, Reply reply) {
    if (reply.status() != 200) {
      throw new IllegalStateException(
          "%s: %d %s".formatted(question.parameters(), reply.status(), reply.text()));
    }
  }

  /** How many articles a server finds for a question. */
  static int total(KeptConnection connection, Question question) throws IOException {
    Reply reply = connection.get(SEARCH + question.parameters());
    check(question, reply);
    String text = reply.text();
    int at = text.indexOf("\"value\":", text.indexOf("\"total\":")) + "\"value\":".length();
    int end = at;
    while (Character.isDigit(text.charAt(end))) {
      end++;
    }
    return Integer.parseInt(text.substring(at, end));
  }
}
