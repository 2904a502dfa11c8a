package org.isnad.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the terms of names cost a rebuild: the same articles with the same gazetteers into the index
 * as it is and into one without them, each in a Java of its own, in turns: {@code mvn test-compile
 * exec:exec -Dbenchmark=NameTermsBenchmark -Dwith="20000 5"}.
 */
final class NameTermsBenchmark {

  private static final Path CONFIG = Path.of("index-config");
  private static final long SEED = 20;
  private static final List<String> FLAGS =
      List.of("-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");

  private static final String LAST_STEP = "{\"name\": \"termKinds\"}";
  private static final String WITHOUT =
      LAST_STEP + ", {\"name\": \"" + WithoutNamesFilterFactory.NAME + "\"}";

  private final Path folder;
  private final Path corpus;

  private NameTermsBenchmark(Path folder, int articles) throws IOException {
    this.folder = folder;
    corpus = folder.resolve("articles.jsonl");
    GeneratedCorpus.write(corpus, articles, SEED, CONFIG);
  }

  /** {@code [ARTICLES [ROUNDS]]}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    run(articles, 1, args.length > 1 ? Integer.parseInt(args[1]) : 5, System.out);
  }

  /** Measures and prints; rounds to warm the machine's caches are not counted. */
  static void run(int articles, int warm, int rounds, PrintStream out)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-names");
    try {
      var benchmark = new NameTermsBenchmark(folder, articles);
      benchmark.run(warm, rounds).print(articles, out);
    } finally {
      delete(folder);
    }
  }

  private record Result(
      List<Double> with, List<Double> without, long bytesWith, long bytesWithout) {

    void print(int articles, PrintStream out) {
      double seconds = median(with);
      double secondsWithout = median(without);
      out.printf(Locale.ROOT, "%n%,d articles, medians of %d rebuilds%n%n", articles, with.size());
      out.printf("| | with names | without | more |%n|---|---|---|---|%n");
      row(out, "rebuild, s", seconds, secondsWithout);
      row(out, "index, MB", bytesWith / 1e6, bytesWithout / 1e6);
    }

    private static void row(PrintStream out, String what, double with, double without) {
      double more = 100 * (with / without - 1);
      out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %+.1f %% |%n", what, with, without, more);
    }

    private static double median(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      int middle = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(middle)
          : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
  }

  private Result run(int warm, int rounds) throws IOException, InterruptedException {
    Path without = withoutNames();
    var seconds = new ArrayList<Double>();
    var secondsWithout = new ArrayList<Double>();
    long bytes = 0;
    long bytesWithout = 0;
    for (int round = -warm; round < rounds; round++) {
      Building ours = rebuild(CONFIG);
      bytes = indexBytes();
      Building others = rebuild(without);
      bytesWithout = indexBytes();
      if (round >= 0) {
        seconds.add(ours.seconds());
        secondsWithout.add(others.seconds());
      }
    }
    return new Result(seconds, secondsWithout, bytes, bytesWithout);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Building rebuild(Path config) throws IOException, InterruptedException {
    delete(data());
    List<String> rebuild =
        List.of(
            "org.isnad.Main",
            "rebuild",
            "--source",
            corpus.toString(),
            "--data",
            data().toString(),
            "--config",
            config.toString());
    return Building.of(FLAGS, rebuild, data());
  }

  /** The index alone; what else a generation keeps has no names. */
  private long indexBytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> all = Files.walk(data())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += file.getParent().endsWith("index") ? Files.size(file) : 0;
      }
    }
    return bytes;
  }

  /** The configuration with one step more. */
  private Path withoutNames() throws IOException {
    Path copy = folder.resolve("config");
    try (Stream<Path> files = Files.walk(CONFIG)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(CONFIG.relativize(file).toString()));
      }
    }
    Path analysis = copy.resolve("analysis.json");
    String chain = Files.readString(analysis);
    if (!chain.contains(LAST_STEP)) {
      throw new IllegalStateException(analysis + " should end in " + LAST_STEP);
    }
    Files.writeString(analysis, chain.replace(LAST_STEP, WITHOUT));
    return copy;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
