package org.isnad.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Articles made by rule, the same for the same seed: ordinary words in Zipf's distribution, names
 * of the gazetteers and of invented people in several spellings, outlets, places and days of twenty
 * years. About 350 words each. Nobody would read them; their statistics are those of news.
 */
public final class GeneratedCorpus {

  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);
  private static final int DAYS = 20 * 365;

  private final World world;

  private GeneratedCorpus(World world) {
    this.world = world;
  }

  /**
   * Writes JSON Lines in Isnad's own form, with the keys {@code actors}, {@code locations}, {@code
   * persons} and {@code outletId} added: Isnad passes over them, the bare service counts by them.
   *
   * @param config the folder {@code index-config}, whose gazetteers give the names
   */
  public static void write(Path file, int articles, long seed, Path config) throws IOException {
    var corpus = new GeneratedCorpus(World.of(config));
    var random = new SplittableRandom(seed);
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        out.write(JSON.writeValueAsString(corpus.article(i, random.split())));
        out.write('\n');
      }
    }
  }

  private Map<String, Object> article(int number, SplittableRandom random) {
    var cast = new Cast(world, random);
    var prose = new Prose(world.words(), cast, random);
    var article = new LinkedHashMap<String, Object>();
    article.put("id", "g" + number);
    article.put("title", prose.title());
    article.put("body", prose.body());
    if (random.nextInt(10) > 0) {
      article.put("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    }
    if (random.nextInt(5) > 0) {
      Entry outlet = world.outlets().next(random);
      article.put("outlet", outlet.names().getFirst());
      article.put("outletId", outlet.id());
    }
    for (String facet : List.of("actors", "locations", "persons")) {
      article.put(facet, cast.named().getOrDefault(facet, Set.of()));
    }
    return article;
  }
}
