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
 * word. Two words and more are a name if one of them is neither that nor a title, or if their
 * acronym follows in brackets; and so is a unit of a number, such as the 112th Brigade. A surname
 * or an acronym alone, also in another spelling, is joined to the whole name.
 */
public final class NameFinder {

  private static final int SHORTEST = 4;
  private static final double ALIKE = 0.93;

  private final Names names;
  private final Predicate<String> never;
  private final Predicate<String> title;
  private final Predicate<String> firstName;
  private final Predicate<String> known;

  /**
   * Makes a finder; safe to share between threads.
   *
   * @param never words with a capital that are no names: months, nationalities
   * @param title words that stand before names
   * @param firstName given names
   * @param known whether a whole name is known otherwise, as that of an outlet is
   */
  public NameFinder(
      Names names,
      Predicate<String> never,
      Predicate<String> title,
      Predicate<String> firstName,
      Predicate<String> known) {
    this.names = names;
    this.never = never;
    this.title = title;
    this.firstName = firstName;
    this.known = known;
  }

  /**
   * The names of a text in its order.
   *
   * @param taken words that a mention lies over
   */
  public List<UnlistedName> find(TextWords text, boolean[] taken) {
    var words = new NameWords(text, taken, names::isOrdinary, never);
    List<NameRun> runs = new NameRuns(text, words, title, firstName).all();
    if (runs.isEmpty()) {
      return List.of();
    }
    var clusters = new Clusters(text);
    runs.stream().filter(run -> isWhole(run, text, words)).forEach(clusters::addWhole);
    runs.stream().filter(run -> run.words() == 1).forEach(run -> addSingle(run, words, clusters));
    return clusters.names();
  }

  private boolean isWhole(NameRun run, TextWords text, NameWords words) {
    if (run.words() < 2) {
      return false;
    }
    for (int i = run.first(); i <= run.last(); i++) {
      if (words.may(i) && !words.isCommon(i) && !title.test(text.get(i).plain())) {
        return true;
      }
    }
    return run.acronym() >= 0 || run.isNumbered(text);
  }

  private void addSingle(NameRun run, NameWords words, Clusters clusters) {
    if (!words.isCommon(run.first())) {
      clusters.addSingle(run);
    }
  }

  /** A name of two words or more, with all that stands for it. */
  private static final class Whole {
    private final String surface;
    private final String last;
    private final String lastSkeleton;
    private final List<NameRun> runs = new ArrayList<>();

    /** As it stands first; {@code last} is its last word. */
    Whole(String surface, String last) {
      this.surface = surface;
      this.last = last;
      lastSkeleton = Skeleton.of(last);
    }
  }

  /** Names of one article, each with its spellings. */
  private final class Clusters {
    private final TextWords text;
    private final List<Whole> wholes = new ArrayList<>();
    private final Map<String, Whole> bySurface = new HashMap<>();
    private final Map<String, List<Whole>> bySkeleton = new HashMap<>();
    private final Map<String, List<NameRun>> singles = new HashMap<>();
    private final Map<NameRun, String> shorter = new HashMap<>();

    Clusters(TextWords text) {
      this.text = text;
    }

    /** Spellings of one name share their consonants; those that do are compared. */
    void addWhole(NameRun run) {
      bySurface.computeIfAbsent(run.surface(text), surface -> whole(surface, run)).runs.add(run);
    }

    private Whole whole(String surface, NameRun run) {
      String skeleton = Skeleton.of(Folding.fold(surface));
      List<Whole> alike = bySkeleton.computeIfAbsent(skeleton, any -> new ArrayList<>(1));
      for (Whole whole : alike) {
        if (names.matcher().matches(whole.surface, surface)) {
          return whole;
        }
      }
      var whole = new Whole(surface, text.get(run.last()).plain());
      alike.add(whole);
      wholes.add(whole);
      return whole;
    }

    void addSingle(NameRun run) {
      String plain = text.get(run.first()).plain();
      String skeleton = wholes.isEmpty() ? "" : Skeleton.of(plain);
      for (Whole whole : wholes) {
        int at = whole.runs.getFirst().acronym();
        boolean acronym = at >= 0 && text.get(at).plain().equals(plain);
        if (acronym || isSurname(plain, skeleton, whole)) {
          whole.runs.add(run);
          shorter.put(run, acronym ? "acronym" : "surname");
          return;
        }
      }
      singles.computeIfAbsent(plain, any -> new ArrayList<>()).add(run);
    }

    private boolean isSurname(String word, String skeleton, Whole whole) {
      return word.length() >= SHORTEST
          && (word.equals(whole.last)
              || (skeleton.equals(whole.lastSkeleton)
                  && names.similarity(word, whole.last, ALIKE) >= ALIKE));
    }

    List<UnlistedName> names() {
      List<UnlistedName> all = new ArrayList<>();
      wholes.forEach(whole -> add(whole.runs, all));
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
      if (runs.size() == 1) {
        return runs.getFirst().surface(text);
      }
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
