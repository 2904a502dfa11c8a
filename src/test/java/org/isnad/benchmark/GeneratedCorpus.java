package org.isnad.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Articles made by rule, the same for the same seed: ordinary words in a Zipf distribution, names
 * of the gazetteers in several spellings, outlets, places and days of twenty years. About 350 words
 * each. Nobody would read them; their statistics are those of news.
 */
public final class GeneratedCorpus {

  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);
  private static final int DAYS = 20 * 365;
  private static final int WORDS = 350;
  private static final int SENTENCE = 18;
  private static final int PARAGRAPH = 4;

  private final Words words;
  private final Zipf zipf;
  private final List<String> actors;
  private final List<String> places;
  private final List<String> outlets;
  private final Zipf names;

  private GeneratedCorpus(Path gazetteers) throws IOException {
    words = new Words(40_000);
    zipf = new Zipf(words.size(), 1.07);
    actors = labels(gazetteers.resolve("actors.tsv"));
    places = labels(gazetteers.resolve("locations.tsv"));
    outlets = labels(gazetteers.resolve("outlets.tsv"));
    names = new Zipf(400, 1.0);
  }

  /**
   * Writes JSON Lines.
   *
   * @param config the folder {@code index-config}, whose gazetteers give the names
   */
  public static void write(Path file, int articles, long seed, Path config) throws IOException {
    var corpus = new GeneratedCorpus(config.resolve("gazetteers"));
    var random = new SplittableRandom(seed);
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        out.write(JSON.writeValueAsString(corpus.article(i, random.split())));
        out.write('\n');
      }
    }
  }

  private Map<String, Object> article(int number, SplittableRandom random) {
    var article = new LinkedHashMap<String, Object>();
    article.put("id", "g" + number);
    article.put("title", capital(sentence(random, 9)));
    article.put("body", body(random));
    if (random.nextInt(10) > 0) {
      article.put("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    }
    if (random.nextInt(5) > 0) {
      article.put("outlet", outlets.get(new Zipf(outlets.size(), 1.0).next(random)));
    }
    return article;
  }

  private String body(SplittableRandom random) {
    var body = new StringBuilder();
    int sentences = WORDS / SENTENCE;
    for (int i = 0; i < sentences; i++) {
      body.append(capital(sentence(random, SENTENCE))).append('.');
      body.append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " ");
    }
    return body.toString().strip();
  }

  /** About one word in nine belongs to a name. */
  private String sentence(SplittableRandom random, int length) {
    var sentence = new ArrayList<String>();
    while (sentence.size() < length) {
      int die = random.nextInt(24);
      if (die == 0) {
        sentence.add(Respelling.of(actors.get(names.next(random) % actors.size()), random));
      } else if (die == 1) {
        sentence.add("in " + Respelling.of(places.get(names.next(random) % places.size()), random));
      } else {
        sentence.add(words.get(zipf.next(random)));
      }
    }
    return String.join(" ", sentence);
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static List<String> labels(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> line.split("\t", 3)[1].replaceAll(" \\(.*\\)", ""))
          .toList();
    }
  }
}
