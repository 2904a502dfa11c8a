package org.isnad.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Span;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.lucene.TestEngine;
import org.isnad.names.Names;

/**
 * Megabytes of text that the tagger reads in a second of processor time, one thread, with the
 * gazetteers as they are delivered and everything met before. The argument is a text file, or JSON
 * Lines packed with gzip whose lines are read as they are.
 */
final class TaggerBenchmark {

  private static final Path CONFIG = Path.of("index-config");
  private static final int ROUNDS = 40;

  private TaggerBenchmark() {}

  /** What is done with a text. */
  private interface Work {
    /** How many things were found. */
    int of(String text, List<Span> whole);
  }

  /** Prints the fastest round, of the words alone and of all. */
  public static void main(String[] args) throws IOException {
    Gazetteer gazetteer = gazetteer();
    List<String> texts = texts(Path.of(args[0]));
    measure("words alone", texts, (text, whole) -> ANALYSIS.words(text, whole.getFirst()).size());
    measure(
        "words and mentions",
        texts,
        (text, whole) -> gazetteer.tagger().mentions(text, whole).size());
  }

  private static void measure(String what, List<String> texts, Work work) {
    long characters = texts.stream().mapToLong(String::length).sum();
    double best = 0;
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long before = processorTime();
      found = 0;
      for (String text : texts) {
        found += work.of(text, List.of(new Span(0, text.length())));
      }
      best = Math.max(best, characters / 1e6 / ((processorTime() - before) / 1e9));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f MB a second and core, %.1f MB, %,d found%n",
        what,
        best,
        characters / 1e6,
        found);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    var in = Files.newInputStream(file);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int body = line.indexOf("\"body\": \"");
        int end = body < 0 ? -1 : line.indexOf("\", \"", body + 9);
        texts.add(end < 0 ? line : line.substring(body + 9, end));
      }
    }
    return texts;
  }

  private static final TextAnalysis ANALYSIS = TestEngine.analysis();

  private static Gazetteer gazetteer() {
    return Gazetteer.load(
        CONFIG.resolve("gazetteers"), ANALYSIS, Names.load(CONFIG.resolve("names")));
  }
}
