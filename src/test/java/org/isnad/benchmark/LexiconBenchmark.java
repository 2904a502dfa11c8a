package org.isnad.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/**
 * How long a search by spelling takes in a large lexicon. The words are made by a chain of letter
 * trigrams learned from the well-known names, or from a file with one name a line; the queries are
 * such names. Times are of one thread, by CPU time, the last of five rounds. Run by hand from the
 * root of the project: {@code LexiconBenchmark [words] [file]}.
 */
final class LexiconBenchmark {

  private static final int QUERIES = 1000;
  private static final int ROUNDS = 5;
  private static final int LIMIT = 40;

  private final Random random = new Random(42);
  private final Map<String, StringBuilder> followers = new HashMap<>();

  private LexiconBenchmark(List<String> seeds) {
    for (String seed : seeds) {
      String chain = "^^" + seed + "$";
      for (int i = 2; i < chain.length(); i++) {
        followers
            .computeIfAbsent(chain.substring(i - 2, i), key -> new StringBuilder())
            .append(chain.charAt(i));
      }
    }
  }

  /** Prints one line of a Markdown table for each size. */
  public static void main(String[] arguments) throws IOException {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Path folder = Path.of("index-config", "names");
    Path source = arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("known.tsv");
    List<String> seeds = seeds(source);
    Names names = Names.load(folder);
    System.out.println(
        "| words | opened, s | MB | p50, ms | p99, ms | longest, ms | spellings found |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (int size = Math.min(10_000, most); size <= most; size *= 10) {
      System.out.println(new LexiconBenchmark(seeds).measure(names, seeds, size));
    }
  }

  private static List<String> seeds(Path file) throws IOException {
    var seeds = new TreeSet<String>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        for (String word : Folding.fold(line.replaceAll("\t.*", "")).split("[^a-z']+", -1)) {
          if (word.length() > 2) {
            seeds.add(word);
          }
        }
      }
    }
    return List.copyOf(seeds);
  }

  private String measure(Names names, List<String> seeds, int size) {
    String[] words = words(seeds, size);
    int[] docs = new int[size];
    Arrays.setAll(docs, i -> 1 + random.nextInt(100));
    long before = used();
    double start = allThreads();
    Lexicon lexicon = names.lexicon(words, docs);
    double build = allThreads() - start;
    double megabytes = (used() - before) / 1e6;
    List<String> queries = queries(seeds);
    double[] times = new double[queries.size()];
    long hits = 0;
    for (int round = 0; round < ROUNDS; round++) {
      hits = 0;
      for (int i = 0; i < times.length; i++) {
        long at = cpu();
        // one more each round: an answer is remembered by its limit, and would cost nothing
        hits += lexicon.search(queries.get(i), Names.match(), LIMIT + round).size();
        times[i] = (cpu() - at) / 1e6;
      }
    }
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "| %,d | %.2f | %.0f | %.2f | %.2f | %.2f | %.1f |",
        lexicon.size(),
        build,
        megabytes,
        times[times.length / 2],
        times[times.length * 99 / 100],
        times[times.length - 1],
        hits / (double) times.length);
  }

  /** What this thread has used of a core, in ns: what else the machine does does not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Seconds of all cores together. */
  private static double allThreads() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private List<String> queries(List<String> seeds) {
    List<String> queries = new ArrayList<>(seeds);
    Collections.shuffle(queries, random);
    return queries.subList(0, Math.min(QUERIES, queries.size()));
  }

  private String[] words(List<String> seeds, int size) {
    var words = new TreeSet<>(seeds);
    while (words.size() < size) {
      String word = word();
      if (word.length() > 2) {
        words.add(word);
      }
    }
    while (words.size() > size) {
      words.pollLast();
    }
    return words.toArray(String[]::new);
  }

  private String word() {
    var chain = new StringBuilder("^^");
    while (chain.length() < 18) {
      StringBuilder next = followers.get(chain.substring(chain.length() - 2));
      char letter = next.charAt(random.nextInt(next.length()));
      if (letter == '$') {
        break;
      }
      chain.append(letter);
    }
    return chain.substring(2);
  }
}
