package org.isnad.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an update costs beside a rebuild: {@code mvn test-compile exec:exec
 * -Dbenchmark=UpdateBenchmark -Dwith=100000}. The articles lie in files of a hundred; of every so
 * many files one article gets a sentence more. The update must end at the root of a rebuild.
 */
final class UpdateBenchmark {

  private static final int FILE = 100;
  private static final int LIMIT_SECONDS = 1800;

  /** One article in every so many files is changed. */
  private static final List<Integer> STEPS = List.of(100, 10, 1);

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> FLAGS =
      List.of("-Xmx1g", "--add-modules", "jdk.incubator.vector", "-XX:+UseParallelGC");

  private final Path folder = Files.createTempDirectory("isnad-update");
  private final Path articles = Files.createDirectory(folder.resolve("articles"));
  private final PrintStream out;
  private final List<Path> files = new ArrayList<>();

  private UpdateBenchmark(PrintStream out) throws IOException {
    this.out = out;
  }

  /** {@code [ARTICLES]}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    run(args.length > 0 ? Integer.parseInt(args[0]) : 100_000, STEPS, System.out);
  }

  static void run(int size, List<Integer> steps, PrintStream out)
      throws IOException, InterruptedException {
    new UpdateBenchmark(out).run(size, steps);
  }

  private void run(int size, List<Integer> steps) throws IOException, InterruptedException {
    write(size);
    out.printf("%n| files changed of %,d | command | s | reused | peak heap, MB |%n", files.size());
    out.printf("|---|---|---|---|---|%n");
    make("all", "rebuild", folder.resolve("data"));
    make("none", "update", folder.resolve("data"));
    for (int each : steps) {
      int changed = change(each);
      JsonNode updated = make("%,d".formatted(changed), "update", folder.resolve("data"));
      JsonNode anew = make("%,d".formatted(changed), "rebuild", folder.resolve("anew" + each));
      if (!updated.path("root").equals(anew.path("root"))) {
        throw new IllegalStateException("the update does not end where a rebuild does");
      }
    }
  }

  private void write(int size) throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    GeneratedCorpus.write(corpus, size, 20, Path.of("index-config"));
    try (var lines = Files.lines(corpus)) {
      var some = new ArrayList<String>();
      for (String line : (Iterable<String>) lines::iterator) {
        some.add(line);
        if (some.size() == FILE) {
          flush(some);
        }
      }
      flush(some);
    }
    Files.delete(corpus);
  }

  private void flush(List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      Path file = articles.resolve("%06d.jsonl".formatted(files.size()));
      files.add(Files.write(file, lines));
      lines.clear();
    }
  }

  /** Adds a sentence to one article of each n-th file; tells how many files that were. */
  private int change(int each) throws IOException {
    int changed = 0;
    for (int at = 0; at < files.size(); at += each) {
      List<String> lines = new ArrayList<>(Files.readAllLines(files.get(at)));
      int line = each % lines.size();
      lines.set(
          line,
          lines.get(line).replaceFirst("\"body\":\"", "$0Update number %d. ".formatted(each)));
      Files.write(files.get(at), lines);
      changed++;
    }
    return changed;
  }

  private JsonNode make(String changed, String command, Path data)
      throws IOException, InterruptedException {
    List<String> line =
        List.of(
            "org.isnad.Main",
            command,
            "--json",
            "--source",
            articles.toString(),
            "--data",
            data.toString());
    try (var java = new ChildJava(FLAGS, line)) {
      JsonNode report = JSON.readTree(java.await(said -> said.startsWith("{"), LIMIT_SECONDS));
      String peak = java.await(said -> said.startsWith(Supervised.PEAK), LIMIT_SECONDS);
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f | %,d | %,d |%n",
          changed,
          command,
          report.path("seconds").asDouble(),
          report.path("reused").asInt(),
          Long.parseLong(peak.substring(Supervised.PEAK.length())) >> 20);
      return report;
    }
  }
}
