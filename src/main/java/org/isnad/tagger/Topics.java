package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Condition;
import org.isnad.entry.Condition.Where;
import org.isnad.entry.Entry;
import org.isnad.entry.Notation;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what the words of conditions name, so that a condition that asks for Syria holds where
 * Idlib stands, and one that asks for Hezbollah where Hizbullah does. Immutable.
 */
final class Topics {

  /** The ids of the entities that a word of a condition names; none where it names several. */
  private final Map<String, Set<String>> named = new HashMap<>();

  /** The ids that any word of a condition names, by the list itself, which many articles ask. */
  private final IdentityHashMap<List<String>, List<String>> asked = new IdentityHashMap<>();

  private final Readings readings;
  private final Predicate<String> english;

  /**
   * Takes the words in.
   *
   * @param readings tell which places have namesakes far away, and so say little
   * @param english whether a folded word is an English one, and so says nothing alone
   */
  Topics(List<Entry> entries, Readings readings, Predicate<String> english) {
    this.readings = readings;
    this.english = english;
    Map<String, String> countries = new HashMap<>();
    Set<String> several = new HashSet<>();
    Set<List<String>> conditions = conditions(entries);
    Set<String> words = conditions.stream().flatMap(List::stream).collect(Collectors.toSet());
    for (Entry entry : entries) {
      for (Alias alias : entry.aliases()) {
        for (String word : words(alias)) {
          if (alias.conditions().isEmpty() && words.contains(word)) {
            named.computeIfAbsent(word, any -> new HashSet<>()).add(entry.named().id());
            String country = countries.putIfAbsent(word, entry.country());
            if (country != null && !country.equals(entry.country())) {
              several.add(word);
            }
          }
        }
      }
    }
    named.keySet().removeAll(several);
    conditions.forEach(all -> asked.put(all, all.stream().flatMap(this::ids).distinct().toList()));
  }

  /** The words of each condition whose words may name something, by the list itself. */
  private static Set<List<String>> conditions(List<Entry> entries) {
    Set<List<String>> conditions = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entry entry : entries) {
      for (Alias alias : entry.aliases()) {
        for (Condition condition : alias.conditions()) {
          if (condition.where() == Where.SCENE
              || (condition.where() == Where.ARTICLE && !condition.negated())) {
            conditions.add(condition.words());
          }
        }
      }
    }
    return conditions;
  }

  private Stream<String> ids(String word) {
    return named.getOrDefault(word, Set.of()).stream();
  }

  private static List<String> words(Alias alias) {
    String word = Notation.word(alias.text());
    return alias.kind() == Alias.Kind.ADJECTIVE
        ? List.of(word, word + "s")
        : List.of(word, "^" + word);
  }

  /** What one article is about, by the names in it that can mean one thing only. */
  Article of(List<List<Candidate>> chosen) {
    List<String> ids = new ArrayList<>();
    List<String> places = new ArrayList<>();
    List<String> countries = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (List<Candidate> same : chosen) {
      Entry entry = same.getFirst().entry();
      if (entry.dimension() == Dimension.LOCATION
          && same.size() == 1
          && !entry.country().isEmpty()) {
        (entry.isCountry() ? countries : places).add(entry.named().id());
        codes.add(entry.country());
      }
      if ((same.size() == 1 || entry.isState() || entry.isCountry())
          && !readings.has(Words.NAMESAKE, entry.slug())) {
        ids.add(entry.named().id());
      }
    }
    return new Article(ids, places.isEmpty() ? countries : places, codes, new Landmarks(chosen));
  }

  /** The judge of names that nothing else in an article explains. */
  LonePlaces lonePlaces(TextWords text, Article about, List<List<Candidate>> chosen) {
    return new LonePlaces(readings, english, text, about, chosen);
  }

  /** The judge of names of places that are spelled a little off. */
  LocalSpellings localSpellings(TextWords text, Article about) {
    return new LocalSpellings(readings, english, text, about);
  }

  /** Of the id of a place in it, its own id. */
  private static String country(String id) {
    int end = id.indexOf('/', id.indexOf('/') + 1);
    return end < 0 ? id : id.substring(0, end);
  }

  /** Of the id of a place in it; none, which no article names, of one that is in none. */
  static String governorate(String id) {
    int country = id.indexOf('/');
    int end = id.indexOf('/', country + 1);
    return end < 0 ? "" : id.substring(0, end);
  }

  /** The entities that one article names. */
  final class Article {
    private final List<String> ids;
    private final List<String> places;

    /** In two letters each. */
    private final Set<String> countriesOfPlaces;

    /** The entities and all that they lie in, made when first asked for. */
    private final Set<String> around = new HashSet<>();

    /** The answers to {@link #hasAny} and {@link #isSetIn(List)}, by the list itself. */
    private final IdentityHashMap<List<String>, Boolean> known = new IdentityHashMap<>();

    private final IdentityHashMap<List<String>, Boolean> most = new IdentityHashMap<>();
    private final Landmarks landmarks;

    /** Whether no country has more than half of the places, once it is asked for. */
    private @Nullable Boolean mixed;

    private Article(
        List<String> ids, List<String> places, Set<String> countriesOfPlaces, Landmarks landmarks) {
      this.ids = ids;
      this.places = places;
      this.countriesOfPlaces = countriesOfPlaces;
      this.landmarks = landmarks;
    }

    /** Whether one of the words names an entity of the article, or where one of its places lies. */
    boolean hasAny(List<String> words) {
      return known.computeIfAbsent(words, all -> isAroundAny(asked.getOrDefault(all, List.of())));
    }

    private boolean isAroundAny(List<String> ids) {
      for (String id : ids) {
        if (isAround(id)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Whether more than half of the places lie in one that is called so; or, where no country has
     * half of them, the last name before a word in its paragraph.
     */
    boolean isSetIn(List<String> words, int at, TextWords text) {
      return isSetIn(words) || (isMixed() && isLast(words, at, text));
    }

    private boolean isSetIn(List<String> words) {
      return most.computeIfAbsent(words, this::isMostInAny);
    }

    private boolean isMostInAny(List<String> words) {
      for (String word : words) {
        if (isMost(named.getOrDefault(word, Set.of()))) {
          return true;
        }
      }
      return false;
    }

    private boolean isMost(Set<String> meant) {
      int there = 0;
      for (String id : places) {
        there += lies(id, meant) ? 1 : 0;
      }
      return there * 2 > places.size();
    }

    private boolean isLast(List<String> words, int at, TextWords text) {
      for (String word : words) {
        Set<String> meant = named.getOrDefault(word, Set.of());
        if (!meant.isEmpty() && lies(landmarks.before(at, text), meant)) {
          return true;
        }
      }
      return false;
    }

    private boolean isMixed() {
      if (mixed == null) {
        Map<String, Integer> counts = new HashMap<>();
        places.forEach(id -> counts.merge(country(id), 1, Integer::sum));
        mixed = counts.values().stream().noneMatch(count -> count * 2 > places.size());
      }
      return mixed;
    }

    /** Whether no place that the article names lies in another country. */
    boolean isNowhereElse(String country) {
      return countriesOfPlaces.isEmpty() || countriesOfPlaces.equals(Set.of(country));
    }

    /** Whether it names an entity, or what lies in it. */
    boolean isAround(String id) {
      return around().contains(id);
    }

    private Set<String> around() {
      if (around.isEmpty()) {
        ids.forEach(this::addWithParents);
      }
      return around;
    }

    private void addWithParents(String id) {
      int end = id.length();
      while (end > 0 && around.add(id.substring(0, end))) {
        end = id.lastIndexOf('/', end - 1);
      }
    }

    private boolean lies(String id, Set<String> in) {
      for (String one : in) {
        if (id.equals(one) || isBelow(id, one)) {
          return true;
        }
      }
      return false;
    }

    private boolean isBelow(String id, String in) {
      return id.length() > in.length() && id.charAt(in.length()) == '/' && id.startsWith(in);
    }
  }
}
