package org.isnad.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.benchmark.MixedQueries.Question;

/**
 * Rebuild and search of Isnad beside the bare service, each in a Java of its own, over the same
 * generated articles: {@code mvn test-compile exec:exec -Dwith=100000}. Takes some minutes and a
 * few gigabytes in the folder for temporary files; speaks to the loopback only.
 */
final class SearchBenchmark implements Closeable {

  private static final Path CONFIG = Path.of("index-config");
  private static final long SEED = 20;

  /** As the launcher has them; the same for both. */
  private static final List<String> FLAGS =
      List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");

  private static final List<String> REBUILD_FLAGS = with("-XX:+UseParallelGC");
  private static final List<String> SERVE_FLAGS = with("-XX:+UseG1GC");

  /** How much is done. Each round asks questions that no round before it asked. */
  record Extent(int articles, int questions, int rounds) {}

  private final Path folder;
  private final PrintStream out;
  private final World world;

  private SearchBenchmark(Path folder, PrintStream out) throws IOException {
    this.folder = folder;
    this.out = out;
    this.world = World.of(CONFIG);
  }

  /** {@code [ARTICLES [QUESTIONS [ROUNDS]]]}; questions are those of one round. */
  public static void main(String[] args) throws IOException, InterruptedException {
    run(
        new Extent(number(args, 0, 100_000), number(args, 1, 2_000), number(args, 2, 5)),
        System.out);
  }

  private static int number(String[] args, int at, int otherwise) {
    return at < args.length ? Integer.parseInt(args[at]) : otherwise;
  }

  /** Measures and prints. */
  static void run(Extent extent, PrintStream out) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("isnad-benchmark");
    try (var benchmark = new SearchBenchmark(folder, out)) {
      benchmark.run(extent);
    }
  }

  private void run(Extent extent) throws IOException, InterruptedException {
    Path corpus = folder.resolve("articles.jsonl");
    GeneratedCorpus.write(corpus, extent.articles(), SEED, CONFIG);
    build(extent.articles(), corpus);
    try (Server isnad = isnad();
        Server bare = bare()) {
      Tables.starts(out, isnad, bare);
      Tables.totals(out, totals(isnad, bare));
      warmUp(extent, isnad, bare);
      for (int clients = 1; clients <= 2; clients++) {
        search(extent, clients, isnad, bare);
      }
      processor(extent, isnad, bare);
      Tables.heaps(out, isnad.liveHeap(), bare.liveHeap());
    }
  }

  private static List<String> with(String collector) {
    return Stream.of(Stream.of(collector), pages(), FLAGS.stream()).flatMap(s -> s).toList();
  }

  /** As in the launcher: Java complains where large pages are switched off. */
  private static Stream<String> pages() {
    try {
      String modes = Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"));
      return modes.contains("[never]") ? Stream.of() : Stream.of("-XX:+UseTransparentHugePages");
    } catch (IOException noLinux) {
      return Stream.of();
    }
  }

  private void build(int articles, Path corpus) throws IOException, InterruptedException {
    double megabytes = Files.size(corpus) / 1e6;
    List<String> rebuild =
        List.of(
            "org.isnad.Main",
            "rebuild",
            "--source",
            corpus.toString(),
            "--data",
            data().toString(),
            "--config",
            CONFIG.toString());
    List<String> index = List.of(BareIndex.class.getName(), corpus.toString(), lucene().toString());
    Tables.building(
        out,
        articles,
        megabytes,
        Building.of(REBUILD_FLAGS, rebuild, data()),
        Building.of(REBUILD_FLAGS, index, lucene()));
  }

  private Server isnad() throws IOException, InterruptedException {
    return Server.start(
        SERVE_FLAGS,
        List.of("org.isnad.Main", "serve", "--data", data().toString(), "--port", "0"),
        first());
  }

  private Server bare() throws IOException, InterruptedException {
    return Server.start(
        SERVE_FLAGS, List.of(BareService.class.getName(), lucene().toString()), first());
  }

  private Question first() {
    return MixedQueries.of(1, SEED, world).getFirst();
  }

  private Totals totals(Server isnad, Server bare) throws IOException {
    return Totals.of(MixedQueries.of(300, SEED, world), isnad.port(), bare.port());
  }

  /**
   * As much as is counted afterwards: a server compiles what it does often, which takes a while.
   */
  private void warmUp(Extent extent, Server isnad, Server bare) throws InterruptedException {
    for (int round = 0; round < extent.rounds(); round++) {
      List<Question> questions = MixedQueries.of(extent.questions(), SEED - 1 - round, world);
      Replay.run(isnad.port(), questions, 1);
      Replay.run(bare.port(), questions, 1);
    }
  }

  /** In turns, so that what else the machine does falls on both alike. */
  private void search(Extent extent, int clients, Server isnad, Server bare)
      throws InterruptedException {
    var ours = new Latencies();
    var theirs = new Latencies();
    for (int round = 0; round < extent.rounds(); round++) {
      long seed = SEED + 1 + round + 1000L * clients;
      List<Question> questions = MixedQueries.of(extent.questions(), seed, world);
      ours.addAll(Replay.run(isnad.port(), questions, clients));
      theirs.addAll(Replay.run(bare.port(), questions, clients));
    }
    Tables.search(out, clients, ours, theirs);
  }

  private void processor(Extent extent, Server isnad, Server bare) throws InterruptedException {
    var processor = new Processor(isnad, bare);
    for (int round = 0; round <= extent.rounds(); round++) {
      processor.ask(MixedQueries.of(extent.questions(), SEED + 5000 + round, world));
    }
    processor.print(out);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path lucene() {
    return folder.resolve("lucene");
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
