package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.spelling.Romanization;

/**
 * All distinct folded words of an index, to be searched by spelling. The sorted array is the trie:
 * a node is the range of words that share a prefix. Finds exactly what comparing every word with
 * {@link org.isnad.spelling.SpellingDistance} would find. Answers never change; the last ones are
 * remembered. Safe to share between threads.
 */
public final class Lexicon {

  private static final int REMEMBERED = 10_000;

  private record Asked(String folded, double minSimilarity, int limit) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::similarity)
          .reversed()
          .thenComparing(Comparator.comparingInt(Hit::docs).reversed())
          .thenComparing(Hit::word);

  private final SortedWords words;
  private final int[] docs;
  private final WordSimilarity similarity;
  private final LexiconSearch search;

  /** The same over the words of the hand list. */
  private final LexiconSearch listed;

  /** Few names make up most questions, and each is asked for several times in one. */
  private final Remembered<Asked, List<Hit>, RuntimeException> answers =
      new Remembered<>(REMEMBERED, this::find);

  public Lexicon(SortedWords words, int[] docs, WordSimilarity similarity) {
    this.words = words;
    this.docs = docs;
    this.similarity = similarity;
    search = new LexiconSearch(words, similarity.spelling(), similarity.mirrored());
    String[] partners = similarity.irregulars().all().stream().sorted().toArray(String[]::new);
    listed =
        new LexiconSearch(new SortedWords(partners), similarity.spelling(), similarity.mirrored());
  }

  /** How many distinct words there are. */
  public int size() {
    return words.size();
  }

  /** The documents of a word, 0 if the lexicon does not have it. */
  public int docs(String word) {
    int at = words.find(word);
    return at < 0 ? 0 : docs[at];
  }

  /**
   * The words that may be other spellings of a folded word, itself included if it is there.
   *
   * @param minSimilarity in (0, 1]; 0.5 is where spellings of one name begin
   * @param limit how many at most
   * @return best first, at equal similarity the more frequent first
   */
  public List<Hit> search(String folded, double minSimilarity, int limit) {
    return answers.get(new Asked(folded, minSimilarity, limit));
  }

  private List<Hit> find(Asked asked) {
    String folded = asked.folded;
    double minSimilarity = asked.minSimilarity;
    Map<String, Double> found = new HashMap<>();
    add(found, folded, 1, minSimilarity);
    walk(folded, minSimilarity, found);
    for (String other : similarity.irregulars().others(folded)) {
      walkListed(other, minSimilarity, found);
    }
    listed(folded, minSimilarity, found);
    List<Hit> hits = new ArrayList<>();
    found.forEach((word, alike) -> hits.add(new Hit(word, alike, docs(word))));
    hits.sort(BEST_FIRST);
    return List.copyOf(hits.subList(0, Math.min(asked.limit, hits.size())));
  }

  /**
   * Why a word counts as a spelling of another, for a reader.
   *
   * @param folded what was asked for, or a word in Arabic letters
   * @param word as the lexicon has it
   */
  public Explanation explain(String folded, String word) {
    return Romanization.readings(folded).stream()
        .max(Comparator.comparingDouble(reading -> similarity.of(reading, word)))
        .map(reading -> similarity.explain(reading, word).after("read as `" + reading + "`"))
        .orElseGet(() -> similarity.explain(folded, word));
  }

  private void walk(String query, double least, Map<String, Double> found) {
    for (String word : near(query, least)) {
      add(found, word, similarity.bySpelling(query, word, least), least);
    }
  }

  /** The same for a word that the hand list has for the query's name. */
  private void walkListed(String partner, double least, Map<String, Double> found) {
    for (String word : near(partner, WordSimilarity.leastListed(least))) {
      add(found, word, similarity.listed(partner, word, least), least);
    }
  }

  /** Words that may be at least so alike, or are known to be a query's name. */
  private Set<String> near(String query, double least) {
    Set<String> near = new TreeSet<>(similarity.known().spellings(query));
    if (least <= 1) {
      near.addAll(search.candidates(query, least));
    }
    return near;
  }

  private void add(Map<String, Double> found, String word, double alike, double minSimilarity) {
    if (alike >= minSimilarity && words.find(word) >= 0) {
      found.merge(word, alike, Math::max);
    }
  }

  /** Words on the hand list whose partner resembles the query. */
  private void listed(String query, double minSimilarity, Map<String, Double> found) {
    Set<String> partners = new TreeSet<>(similarity.known().spellings(query));
    partners.addAll(listed.candidates(query, WordSimilarity.leastListed(minSimilarity)));
    for (String partner : partners) {
      double alike = similarity.listed(query, partner, minSimilarity);
      if (alike >= minSimilarity) {
        for (String other : similarity.irregulars().others(partner)) {
          add(found, other, alike, minSimilarity);
        }
      }
    }
  }
}
