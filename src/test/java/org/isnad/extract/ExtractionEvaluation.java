package org.isnad.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.isnad.article.Article;
import org.isnad.calendar.PrintedDate;
import org.isnad.credits.OutletFinder;
import org.isnad.dates.DateFinder;
import org.isnad.layout.Layout;
import org.isnad.layout.LayoutFinder;
import org.isnad.raw.RawArticle;
import org.isnad.source.Sources;

/**
 * Measures extraction on public data: printed dates, domains and addresses of outlets, bodies of
 * pages. Run by hand with the folder of the data as its argument.
 */
final class ExtractionEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int SHINGLE = 4;

  private ExtractionEvaluation() {}

  /**
   * Prints the figures.
   *
   * @param args the folder, then {@code -v} to list what is wrong
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    boolean verbose = args.length > 1;
    dates(folder.resolve("geoparsing/date-strings.tsv"), verbose);
    domains(folder.resolve("outlets/outlet-domains.tsv"), verbose);
    headlines(folder.resolve("outlets/headlines.jsonl.gz"), verbose);
    pages(folder.resolve("html-aeb"), verbose);
  }

  private static void dates(Path file, boolean verbose) throws IOException {
    int all = 0;
    int right = 0;
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        List<PrintedDate> dates = PrintedDate.in(cells[0]);
        boolean hit = !dates.isEmpty() && dates.getFirst().value().toString().equals(cells[1]);
        all++;
        right += hit ? 1 : 0;
        wrong(verbose && !hit, cells[0] + " " + dates);
      }
    }
    System.out.printf("printed dates: %d of %d right%n", right, all);
  }

  private static void domains(Path file, boolean verbose) throws IOException {
    long all = 0;
    long known = 0;
    long right = 0;
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 3 && !cells[0].equals("domain")) {
        int count = Integer.parseInt(cells[2]);
        var found = RealGazetteer.OUTLETS.at(cells[0]);
        var named = RealGazetteer.OUTLETS.named(cells[1]);
        all += count;
        known += found.isPresent() ? count : 0;
        boolean same = found.isPresent() && (named.isEmpty() || named.equals(found));
        right += same ? count : 0;
        wrong(verbose && count >= 5 && !same, line + " -> " + found + " / " + named);
      }
    }
    System.out.printf(
        "domains, weighted by articles: %.1f %% known, %.1f %% known and not contradicted%n",
        100.0 * known / all, 100.0 * right / all);
  }

  /** Headlines have an address and an outlet; the outlet is found from the address alone. */
  private static void headlines(Path file, boolean verbose) throws IOException {
    int all = 0;
    int named = 0;
    int right = 0;
    int dated = 0;
    int sameDay = 0;
    try (BufferedReader lines = gzip(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode truth = JSON.readTree(line);
        if (truth.path("url").isTextual() && truth.path("outlet").isTextual()) {
          RawArticle raw =
              Raw.given(Raw.at(truth.get("url").asText()), "No text at all, only this.");
          Layout layout = new LayoutFinder(RealGazetteer.OUTLETS).layout(raw);
          var outlet = new OutletFinder(raw, layout, RealGazetteer.OUTLETS).find().outlet();
          var wanted = RealGazetteer.OUTLETS.named(truth.get("outlet").asText());
          all++;
          if (outlet != null && wanted.isPresent()) {
            named++;
            boolean same = wanted.get().label().equals(outlet.value());
            right += same ? 1 : 0;
            wrong(verbose && !same, truth.get("url") + " " + outlet.value() + " / " + wanted.get());
          }
          var date = new DateFinder(raw, layout, null, List.of()).find();
          if (date.value() != null && truth.path("date").isTextual()) {
            dated++;
            long off =
                Math.abs(
                    date.value().toEpochDay()
                        - LocalDate.parse(truth.get("date").asText()).toEpochDay());
            sameDay += off <= 1 ? 1 : 0;
          }
        }
      }
    }
    System.out.printf(
        "headlines: %d, of known outlets %d, right from the address %d; dated by the address %d,"
            + " within a day %d%n",
        all, named, right, dated, sameDay);
  }

  private static void pages(Path folder, boolean verbose) throws IOException {
    Path pages = Files.createTempDirectory("pages");
    try (var zip = new ZipFile(folder.resolve("pages.zip").toFile())) {
      for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
        Files.copy(
            zip.getInputStream(entry), pages.resolve(Path.of(entry.getName()).getFileName()));
      }
    }
    Map<String, Article> articles = new HashMap<>();
    var extractor = new Extractor(RealGazetteer.GAZETTEER);
    long start = System.nanoTime();
    Sources.real()
        .read(
            List.of(pages),
            raw -> articles.put(raw.origin(), extractor.extract(raw)),
            skip -> System.out.println("skipped: " + skip));
    double seconds = (System.nanoTime() - start) / 1e9;
    var body = new Sums();
    Files.readAllLines(folder.resolve("truth.jsonl"))
        .forEach(line -> page(line, articles, body, verbose));
    System.out.printf(
        "pages: %d read in %.1f s; body precision %.3f recall %.3f F1 %.3f%n",
        articles.size(), seconds, body.precision(), body.recall(), body.f1());
    System.out.printf(
        "pages with title %d, date %d, outlet %d, author %d%n",
        articles.values().stream().filter(a -> a.title().isPresent()).count(),
        articles.values().stream().filter(a -> a.date().value() != null).count(),
        articles.values().stream().filter(a -> a.outlet() != null).count(),
        articles.values().stream().filter(a -> a.author() != null).count());
  }

  private static void page(String line, Map<String, Article> articles, Sums sums, boolean verbose) {
    try {
      JsonNode truth = JSON.readTree(line);
      Article article = articles.get(truth.get("file").asText());
      String found = article == null ? "" : article.body();
      double f1 = sums.add(shingles(truth.get("body").asText()), shingles(found));
      wrong(verbose && f1 < 0.8, "%.2f %s".formatted(f1, truth.get("url")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + SHINGLE <= Math.max(words.size(), SHINGLE); i++) {
      int end = Math.min(words.size(), i + SHINGLE);
      counts.merge(String.join(" ", words.subList(i, end)), 1, Integer::sum);
    }
    return counts;
  }

  /** Each page weighs the same, as in the published figures for this data. */
  private static final class Sums {
    private double both;
    private double extra;
    private double missed;

    double add(Map<String, Integer> truth, Map<String, Integer> found) {
      double tp = 0;
      double fp = 0;
      for (var entry : found.entrySet()) {
        int wanted = truth.getOrDefault(entry.getKey(), 0);
        tp += Math.min(wanted, entry.getValue());
        fp += Math.max(0, entry.getValue() - wanted);
      }
      double fn = truth.values().stream().mapToInt(i -> i).sum() - tp;
      double all = Math.max(1, tp + fp + fn);
      both += tp / all;
      extra += fp / all;
      missed += fn / all;
      return 2 * tp / Math.max(1, 2 * tp + fp + fn);
    }

    double precision() {
      return both / (both + extra);
    }

    double recall() {
      return both / (both + missed);
    }

    double f1() {
      return 2 * precision() * recall() / (precision() + recall());
    }
  }

  private static BufferedReader gzip(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private static void wrong(boolean is, String what) {
    if (is) {
      System.out.println("  " + what);
    }
  }
}
