package org.isnad.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SortedWords;
import org.isnad.lexicon.WordSimilarity;
import org.isnad.spelling.Arabic;

/**
 * A list of whole names to be searched by spelling. Finds exactly the names that {@link
 * NameMatcher} would find one by one: a name is compared only if at least one of its words, or two
 * of them joined, resembles one of the query. Immutable.
 */
public final class NamePool {

  private final List<String> names;
  private final List<List<NameWord>> words;
  private final Lexicon lexicon;
  private final List<int[]> namesByWord;
  private final List<String> distinct;
  private final NameMatcher matcher;
  private final Particles particles;
  private final WordSimilarity similarity;

  private NamePool(
      List<String> names,
      List<List<NameWord>> words,
      SortedMap<String, List<Integer>> index,
      Particles particles,
      WordSimilarity similarity,
      NameMatcher matcher) {
    this.particles = particles;
    this.similarity = similarity;
    this.names = names;
    this.words = words;
    this.matcher = matcher;
    distinct = List.copyOf(index.keySet());
    namesByWord = index.values().stream().map(NamePool::toArray).toList();
    int[] counts = namesByWord.stream().mapToInt(list -> list.length).toArray();
    lexicon = new Lexicon(new SortedWords(distinct.toArray(String[]::new)), counts, similarity);
  }

  static NamePool of(
      List<String> names, Particles particles, WordSimilarity similarity, NameMatcher matcher) {
    List<String> copy = List.copyOf(names);
    List<List<NameWord>> words = copy.stream().map(matcher::words).toList();
    var index = new TreeMap<String, List<Integer>>();
    for (int i = 0; i < words.size(); i++) {
      for (String form : forms(words.get(i), particles)) {
        index.computeIfAbsent(form, key -> new ArrayList<>()).add(i);
      }
    }
    return new NamePool(copy, words, index, particles, similarity, matcher);
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A name of the pool that resembles the query; {@code index} is its place in the pool. */
  public record Match(String name, int index, double similarity) {}

  /** The names at least so alike, best first, at equal similarity in the order of the pool. */
  public List<Match> search(String query, double minSimilarity) {
    List<NameWord> asked = matcher.words(query);
    BitSet candidates = candidates(asked, minSimilarity);
    // most names that share a word with the query are far in the others
    var shares = WordShares.ofAlike(particles, similarity, minSimilarity);
    var found = new ArrayList<Match>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      double alike = NameMatcher.similarity(asked, words.get(i), shares);
      if (alike >= minSimilarity) {
        found.add(new Match(names.get(i), i, alike));
      }
    }
    found.sort(Comparator.comparingDouble(Match::similarity).reversed());
    return List.copyOf(found);
  }

  private BitSet candidates(List<NameWord> asked, double minSimilarity) {
    var candidates = new BitSet();
    for (String form : forms(asked, particles)) {
      for (Hit hit : lexicon.search(form, minSimilarity, Integer.MAX_VALUE)) {
        int at = Collections.binarySearch(distinct, hit.word());
        for (int name : namesByWord.get(at)) {
          candidates.set(name);
        }
      }
    }
    return candidates;
  }

  /**
   * Each word of a name, and words that may be joined, each with and without its article; of words
   * in Arabic letters the readings too.
   */
  private static Set<String> forms(List<NameWord> name, Particles particles) {
    var forms = new TreeSet<String>();
    for (int i = 0; i < name.size(); i++) {
      addForms(forms, "", name.get(i));
      particles.withoutArticle(name.get(i).text()).ifPresent(forms::add);
      if (i > 0) {
        addForms(forms, name.get(i - 1).text(), name.get(i));
      }
      if (i > 1 && name.get(i - 1).link()) {
        addForms(forms, name.get(i - 2).text(), name.get(i));
      }
    }
    List.copyOf(forms).forEach(form -> forms.addAll(NameWord.readings(form)));
    return forms;
  }

  private static void addForms(Set<String> forms, String before, NameWord word) {
    forms.add(Arabic.plain(before + word.text()));
    forms.add(Arabic.plain(before + word.article() + word.text()));
  }
}
