package org.isnad.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Article;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.engine.IndexBuilder;
import org.isnad.extract.Extractor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.lucene.TestEngine;
import org.isnad.raw.RawArticle;
import org.isnad.rebuild.FacetValues;
import org.isnad.source.Sources;

/**
 * What each stage of a rebuild costs in processor time: {@code mvn test-compile exec:exec
 * -Dbenchmark=StageBenchmark -Dwith=2000}. All of the process counts, collector and compiler too,
 * so that nothing hides in other threads. Stages are measured in turns over the same articles, the
 * bare index among them.
 */
final class StageBenchmark {

  private static final Path CONFIG = Path.of(System.getProperty("isnad.config", "index-config"));
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int ROUNDS = 7;
  private static final int BATCH = 16;
  private static final String ALL = "read, extract and index";
  private static final String SAME_FIELDS = "read and index the same fields, extracted before";
  private static final String BARE = "read and index, bare";

  private final Path folder = Files.createTempDirectory("isnad-stages");
  private final Path corpus = folder.resolve("articles.jsonl");
  private final TextAnalysis analysis = TestEngine.analysis();
  private final Gazetteer gazetteer =
      Gazetteer.load(CONFIG.resolve("gazetteers"), analysis, TestEngine.names());
  private final Extractor extractor = new Extractor(gazetteer);
  private final FacetValues facets =
      new FacetValues(
          List.of("actor", "location", "outlet"), gazetteer::facetValues, UnaryOperator.identity());
  private final List<RawArticle> raw = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final Map<String, Article> known = new HashMap<>();
  private final Map<String, double[]> spent = new LinkedHashMap<>();
  private int indexes;

  private StageBenchmark(int size) throws IOException {
    GeneratedCorpus.write(corpus, size, 20, CONFIG);
    Sources.real().read(List.of(corpus), raw::add, skip -> {});
    for (RawArticle one : raw) {
      Article article = extractor.extract(one);
      articles.add(article);
      known.put(one.origin(), article);
    }
  }

  private interface Stage {
    void run() throws IOException;
  }

  /** {@code [ARTICLES]}. */
  public static void main(String[] args) throws IOException {
    var benchmark = new StageBenchmark(args.length > 0 ? Integer.parseInt(args[0]) : 2_000);
    for (int round = 0; round < ROUNDS; round++) {
      benchmark.round(round);
    }
    benchmark.print(System.out);
  }

  private void round(int round) throws IOException {
    measure(round, "read", () -> Sources.real().read(List.of(corpus), a -> {}, s -> {}));
    measure(round, "identity", () -> raw.forEach(Extractor::id));
    measure(round, "words for the tagger", () -> raw.forEach(this::words));
    measure(round, "tag, with its words", () -> articles.forEach(this::tag));
    measure(round, "extract, with tags", () -> raw.forEach(extractor::extract));
    measure(round, "terms for the index", () -> articles.forEach(this::terms));
    measure(round, ALL, () -> index(extractor::extract));
    measure(round, SAME_FIELDS, () -> index(one -> known.get(one.origin())));
    measure(round, BARE, this::bare);
  }

  private void words(RawArticle one) {
    analysis.words(one.text(), new Span(0, one.text().length()));
  }

  private void tag(Article one) {
    gazetteer.tagger().mentions(one.text(), one.parts().stream().map(Part::span).toList());
  }

  private void terms(Article one) {
    one.parts().forEach(part -> analysis.analyse(one.text(), part.span()));
  }

  /** Reads and indexes some articles at a time, as a rebuild does. */
  private void index(Function<RawArticle, Article> extraction) throws IOException {
    Path directory = Files.createDirectory(folder.resolve("index" + indexes++));
    try (IndexBuilder builder = TestEngine.engine(analysis).build(directory)) {
      List<Article> batch = new ArrayList<>();
      Sources.real()
          .read(
              List.of(corpus),
              one -> {
                batch.add(extraction.apply(one));
                if (batch.size() == BATCH) {
                  add(batch, builder);
                }
              },
              skip -> {});
      add(batch, builder);
      builder.finish();
    }
  }

  private void add(List<Article> batch, IndexBuilder builder) {
    batch.forEach(article -> add(article, builder));
    batch.clear();
  }

  private void add(Article article, IndexBuilder builder) {
    try {
      builder.add(article, facets.of(article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bare() throws IOException {
    BareIndex.build(corpus, folder.resolve("index" + indexes++), 1);
  }

  /** The first rounds warm up. */
  private void measure(int round, String name, Stage stage) throws IOException {
    long before = PROCESS.getProcessCpuTime();
    stage.run();
    double micros = (PROCESS.getProcessCpuTime() - before) / 1e3 / raw.size();
    spent.computeIfAbsent(name, any -> new double[ROUNDS])[round] = micros;
  }

  private void print(PrintStream out) {
    out.printf("%n| stage | microseconds an article |%n|---|---|%n");
    spent.keySet().forEach(name -> out.printf(Locale.ROOT, "| %s | %.0f |%n", name, micros(name)));
    for (String other : List.of(SAME_FIELDS, BARE)) {
      out.printf(Locale.ROOT, "%s, to all: %.2f%n", other, ratioToAll(other));
    }
  }

  private double micros(String name) {
    return median(spent.get(name).clone());
  }

  /** Of the two in each round, which what else the machine did fell on alike. */
  private double ratioToAll(String name) {
    double[] ratios = spent.get(name).clone();
    for (int round = 0; round < ROUNDS; round++) {
      ratios[round] /= spent.get(ALL)[round];
    }
    return median(ratios);
  }

  /** The median of the rounds after those that warm up. */
  private static double median(double[] byRound) {
    double[] warm = Arrays.copyOfRange(byRound, ROUNDS / 2, ROUNDS);
    Arrays.sort(warm);
    return (warm[(warm.length - 1) / 2] + warm[warm.length / 2]) / 2;
  }
}
