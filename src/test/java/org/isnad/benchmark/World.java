package org.isnad.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What generated articles and generated queries are about, the same on every machine. Ranks are
 * Zipf's: a few places and groups stand in most articles, most stand in a few.
 *
 * @param words ordinary words, in lower case
 * @param people full names that no gazetteer has
 */
record World(
    Ranked<String> words,
    Ranked<Entry> actors,
    Ranked<Entry> persons,
    Ranked<Entry> places,
    Ranked<Entry> outlets,
    Ranked<String> people) {

  private static final int VOCABULARY = 60_000;
  private static final int PEOPLE = 40_000;

  /** Too wide for a dateline: every article would be in them. */
  private static final Set<String> WIDE = Set.of("region", "continent");

  /**
   * Reads the gazetteers.
   *
   * @param config the folder {@code index-config}
   */
  static World of(Path config) throws IOException {
    Path gazetteers = config.resolve("gazetteers");
    List<Entry> all = Entry.shuffled(gazetteers, "actors.tsv", 1);
    List<Entry> places = Entry.shuffled(gazetteers, "locations*.tsv", 2);
    return new World(
        vocabulary(),
        entries(all.stream().filter(entry -> !entry.kind().equals(Entry.PERSON)).toList(), 1.0),
        entries(all.stream().filter(entry -> entry.kind().equals(Entry.PERSON)).toList(), 1.0),
        entries(places.stream().filter(entry -> !WIDE.contains(entry.kind())).toList(), 1.0),
        entries(Entry.shuffled(gazetteers, "outlets.tsv", 3), 1.1),
        ranked(People.invented(PEOPLE), 0.8, 20));
  }

  private static Ranked<String> vocabulary() {
    return ranked(Words.ofNews(VOCABULARY), 1.1, 2.7);
  }

  private static Ranked<Entry> entries(List<Entry> entries, double exponent) {
    return ranked(entries, exponent, 4);
  }

  private static <T> Ranked<T> ranked(List<T> things, double exponent, double flat) {
    return new Ranked<>(things, new Zipf(things.size(), exponent, flat));
  }
}
