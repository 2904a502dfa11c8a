package org.isnad.unlisted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.matching.Skeleton;
import org.isnad.matching.TextWords;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/**
 * Collects the names of an article that no gazetteer knows. It would rather miss one than make one
 * up: not what only begins a sentence, no headline in which every word has a capital, no month,
 * nationality or title, and of single words only those that stand there twice and are no English
 * word. Two words and more are a name if one of them is none, or if their acronym follows in
 * brackets. A surname or an acronym alone, also in another spelling, is joined to the whole name.
 */
public final class NameFinder {

  private static final int SHORTEST = 4;
  private static final double ALIKE = 0.93;

  private final Names names;
  private final Predicate<String> never;
  private final Predicate<String> title;
  private final Predicate<String> known;

  /**
   * Makes a finder; safe to share between threads.
   *
   * @param never words with a capital that are no names: months, nationalities
   * @param title words that stand before names
   * @param known whether a whole name is known otherwise, as that of an outlet is
   */
  public NameFinder(
      Names names, Predicate<String> never, Predicate<String> title, Predicate<String> known) {
    this.names = names;
    this.never = never;
    this.title = title;
    this.known = known;
  }

  /**
   * The names of a text in its order.
   *
   * @param taken words that a mention lies over
   */
  public List<UnlistedName> find(TextWords text, boolean[] taken) {
    var words = new NameWords(text, taken, names::isOrdinary, never);
    List<NameRun> runs = new NameRuns(text, words, title).all();
    if (runs.isEmpty()) {
      return List.of();
    }
    var clusters = new Clusters(text);
    runs.stream().filter(run -> isWhole(run, words)).forEach(clusters::addWhole);
    runs.stream().filter(run -> run.words() == 1).forEach(run -> addSingle(run, words, clusters));
    return clusters.names();
  }

  private static boolean isWhole(NameRun run, NameWords words) {
    if (run.words() < 2) {
      return false;
    }
    for (int i = run.first(); i <= run.last(); i++) {
      if (words.may(i) && !words.isCommon(i)) {
        return true;
      }
    }
    return run.acronym() >= 0;
  }

  private void addSingle(NameRun run, NameWords words, Clusters clusters) {
    if (!words.isCommon(run.first())) {
      clusters.addSingle(run);
    }
  }

  /** Names of one article, each with its spellings. */
  private final class Clusters {
    private final TextWords text;
    private final List<List<NameRun>> wholes = new ArrayList<>();
    private final Map<String, List<NameRun>> singles = new HashMap<>();
    private final Map<NameRun, String> shorter = new HashMap<>();
    private final Map<NameRun, String> skeletons = new HashMap<>();

    Clusters(TextWords text) {
      this.text = text;
    }

    void addWhole(NameRun run) {
      for (List<NameRun> whole : wholes) {
        if (same(whole.getFirst(), run)) {
          whole.add(run);
          return;
        }
      }
      wholes.add(new ArrayList<>(List.of(run)));
    }

    private boolean same(NameRun a, NameRun b) {
      String one = a.surface(text);
      String other = b.surface(text);
      return one.equals(other)
          || (skeleton(a).equals(skeleton(b))
              && names.matcher().similarity(one, other) >= Names.match());
    }

    /** The consonants of its words: what other spellings of it share, and quick to compare. */
    private String skeleton(NameRun run) {
      return skeletons.computeIfAbsent(run, any -> Skeleton.of(Folding.fold(run.surface(text))));
    }

    void addSingle(NameRun run) {
      String plain = text.get(run.first()).plain();
      for (List<NameRun> whole : wholes) {
        NameRun name = whole.getFirst();
        boolean acronym = name.acronym() >= 0 && text.get(name.acronym()).plain().equals(plain);
        if (acronym || isSurname(plain, text.get(name.last()).plain())) {
          whole.add(run);
          shorter.put(run, acronym ? "acronym" : "surname");
          return;
        }
      }
      singles.computeIfAbsent(plain, any -> new ArrayList<>()).add(run);
    }

    private boolean isSurname(String word, String last) {
      return word.length() >= SHORTEST
          && (word.equals(last)
              || (Skeleton.of(word).equals(Skeleton.of(last))
                  && names.similarity(word, last) >= ALIKE));
    }

    List<UnlistedName> names() {
      List<UnlistedName> all = new ArrayList<>();
      wholes.forEach(runs -> add(runs, all));
      singles.forEach(
          (word, runs) -> {
            long inside = runs.stream().filter(run -> !run.isAtStart(text)).count();
            boolean acronym = text.get(runs.getFirst().first()).capitals();
            if (inside > 1 && word.length() >= SHORTEST && !acronym) {
              add(runs, all);
            }
          });
      all.sort(Comparator.comparingInt(UnlistedName::first));
      return all;
    }

    private void add(List<NameRun> runs, List<UnlistedName> all) {
      String name = usual(runs);
      if (known.test(name)) {
        return;
      }
      for (NameRun run : runs) {
        String rule = shorter.getOrDefault(run, "unlisted");
        all.add(new UnlistedName(name, run.first(), run.last(), rule));
      }
    }

    /** The most frequent whole spelling, of two the first. */
    private String usual(List<NameRun> runs) {
      Map<String, Integer> counts = new HashMap<>();
      String best = runs.getFirst().surface(text);
      for (NameRun run : runs) {
        if (!shorter.containsKey(run)) {
          int count = counts.merge(run.surface(text), 1, Integer::sum);
          best = count > counts.getOrDefault(best, 0) ? run.surface(text) : best;
        }
      }
      return best;
    }
  }
}
