package org.isnad.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.analysis.Kind;
import org.isnad.engine.Snapshot;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Listed;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/**
 * Offers what the index holds for what is being typed: actors, persons, places and outlets by the
 * beginning of any word of any of their names, in any spelling, and names as the articles spell
 * them. Only what some article has. Safe to share between threads.
 */
public final class Suggester {

  /** Keys looked at for one beginning: enough for the best ones to be among them. */
  private static final int MOST_KEYS = 2_000;

  private static final int MOST_SPELLINGS = 5;

  /** A shorter beginning has too many other spellings. */
  private static final int SHORTEST_NAME = 4;

  /** How unlike a spelling may be and still be worth offering, against those that match. */
  private static final double FARTHEST = 0.6;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private static final Comparator<Suggestion> MOST_FIRST =
      Comparator.comparingInt(Suggestion::count).reversed().thenComparing(Suggestion::label);

  /** A spelling, folded, from one of its words on. */
  private record Key(String folded, String spelling, Listed listed) {}

  private final Key[] keys;
  private final String[] folded;
  private final Lexicon words;
  private final Names names;

  /** The gazetteer must be the one that the index was built with. */
  public Suggester(Gazetteer gazetteer, Names names) {
    this.names = names;
    keys =
        gazetteer.listed().stream()
            .flatMap(listed -> listed.spellings().stream().flatMap(s -> keys(listed, s)))
            .sorted(Comparator.comparing(Key::folded))
            .toArray(Key[]::new);
    folded = Arrays.stream(keys).map(Key::folded).toArray(String[]::new);
    var distinct = new TreeSet<String>();
    for (String key : folded) {
      distinct.add(firstWord(key));
    }
    words = names.lexicon(distinct.toArray(String[]::new), new int[distinct.size()]);
  }

  private static Stream<Key> keys(Listed listed, String spelling) {
    var keys = new ArrayList<Key>();
    String rest = fold(spelling);
    while (!rest.isEmpty()) {
      keys.add(new Key(rest, spelling, listed));
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    return keys.stream();
  }

  private static String fold(String text) {
    String words = BETWEEN_WORDS.matcher(Folding.fold(text)).replaceAll(" ");
    return words.replace("'", "").strip();
  }

  private static String firstWord(String folded) {
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** The best suggestions, most articles first; none for a blank text. */
  public List<Suggestion> suggest(String typed, int size, Snapshot snapshot) {
    String beginning = fold(typed);
    if (beginning.isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    collect(beginning, snapshot, found);
    String first = firstWord(beginning);
    if (first.length() >= SHORTEST_NAME) {
      for (Hit hit : words.search(first, Names.match(), MOST_SPELLINGS)) {
        if (names.mayBeOne(first, hit.word())) {
          collect(hit.word() + beginning.substring(first.length()), snapshot, found);
        }
      }
      if (first.equals(beginning)) {
        collectNames(first, snapshot, found);
      }
    }
    return found.values().stream().sorted(MOST_FIRST).limit(size).toList();
  }

  private void collect(String beginning, Snapshot snapshot, Map<String, Suggestion> found) {
    int from = lowerBound(beginning);
    for (int i = from; i < Math.min(keys.length, from + MOST_KEYS); i++) {
      if (!folded[i].startsWith(beginning)) {
        return;
      }
      Listed listed = keys[i].listed();
      String place = listed.facet() + "/" + listed.id();
      int count = found.containsKey(place) ? 0 : snapshot.documents(listed.facet(), listed.id());
      if (count > 0) {
        found.put(place, suggestion(listed, keys[i].spelling(), count));
      }
    }
  }

  private static Suggestion suggestion(Listed listed, String spelling, int count) {
    return new Suggestion(listed.facet(), spelling, listed.label(), listed.id(), count);
  }

  /** The first key that is not before the beginning. */
  private int lowerBound(String beginning) {
    int low = 0;
    int high = folded.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (folded[middle].compareTo(beginning) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void collectNames(String name, Snapshot snapshot, Map<String, Suggestion> found) {
    List<Hit> hits = Spellings.in(snapshot, names, false).of(name);
    for (Hit hit : hits.subList(0, Math.min(MOST_SPELLINGS, hits.size()))) {
      String shown = snapshot.written(Kind.NAME.term(hit.word()));
      found.putIfAbsent("name/" + shown, new Suggestion("name", shown, shown, "", hit.docs()));
    }
  }

  /** Spellings in the index nearest to one that it does not have, best first. */
  public static List<String> nearest(String typed, int size, Snapshot snapshot) {
    return snapshot.lexicon().search(Folding.fold(typed), FARTHEST * Names.match(), size).stream()
        .map(hit -> snapshot.written(Kind.NAME.term(hit.word())))
        .distinct()
        .toList();
  }
}
