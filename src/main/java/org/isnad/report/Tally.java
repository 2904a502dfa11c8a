package org.isnad.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.raw.Skip;
import org.isnad.report.Report.Corrected;
import org.isnad.report.Report.Joined;
import org.isnad.report.Report.Missing;
import org.jspecify.annotations.Nullable;

/** Counts what happens to each article. Safe for many threads. */
public final class Tally {

  private static final Comparator<Skip> BY_PLACE =
      Comparator.comparing(Skip::place, PlaceOrder.ORDER).thenComparing(Skip::reason);

  private final long start = System.nanoTime();
  private final List<Skip> skipped = new ArrayList<>();
  private final List<Skip> notes = new ArrayList<>();
  private final First<Skip> joined = new First<>(BY_PLACE);
  private final First<String> outlets = new First<>(PlaceOrder.ORDER);
  private final First<String> dates = new First<>(PlaceOrder.ORDER);
  private final First<String> titles = new First<>(PlaceOrder.ORDER);
  private final First<String> noDays = new First<>(PlaceOrder.ORDER);
  private final Map<String, List<String>> corrections;
  private final Set<String> corrected = new HashSet<>();
  private int indexed;
  private int reused;
  private int stories;

  /** A count that expects no corrections. */
  public Tally() {
    this(Map.of());
  }

  /**
   * A count.
   *
   * @param corrections where corrections stand, by the id of the article they are for
   */
  public Tally(Map<String, List<String>> corrections) {
    this.corrections = Map.copyOf(corrections);
  }

  /** Counts all and keeps the first, whatever order they come in: memory stays flat. */
  private static final class First<T> {
    private static final int KEPT = 1_000;
    private final Comparator<T> order;
    private final TreeSet<T> first;
    private int count;

    First(Comparator<T> order) {
      this.order = order;
      first = new TreeSet<>(order);
    }

    void add(T item) {
      count++;
      if (first.size() < KEPT) {
        first.add(item);
      } else if (order.compare(item, first.last()) < 0 && first.add(item)) {
        first.removeLast();
      }
    }

    List<T> list() {
      return List.copyOf(first);
    }
  }

  /** An article with this id is there. */
  public synchronized void meet(String id) {
    if (corrections.containsKey(id)) {
      corrected.add(id);
    }
  }

  private Corrected corrected() {
    int used = corrected.stream().mapToInt(id -> places(id).size()).sum();
    var unused = new ArrayList<Skip>();
    corrections.forEach(
        (id, places) -> {
          if (!corrected.contains(id)) {
            places.forEach(place -> unused.add(new Skip(place, "there is no article " + id)));
          }
        });
    unused.sort(BY_PLACE);
    return new Corrected(used, unused);
  }

  private List<String> places(String id) {
    return corrections.getOrDefault(id, List.of());
  }

  /** Something was not read. */
  public synchronized void skip(Skip skip) {
    skipped.add(skip);
  }

  /** Something had to be guessed. */
  public synchronized void note(String origin, String note) {
    notes.add(new Skip(origin, note));
  }

  /** An article need not be extracted again. */
  public synchronized void reuse() {
    reused++;
  }

  /** A place holds a copy of an article that is indexed. */
  public synchronized void join(String place, String origin) {
    joined.add(new Skip(place, "the same article as " + origin));
  }

  /**
   * An article is indexed, and lacks what is true here.
   *
   * @param noDay whether a date was given beside it that is none
   */
  public synchronized void index(
      String origin, boolean outlet, boolean date, boolean title, boolean noDay) {
    indexed++;
    addIf(noDay, origin, noDays);
    addIf(outlet, origin, outlets);
    addIf(date, origin, dates);
    addIf(title, origin, titles);
  }

  private static void addIf(boolean lacks, String origin, First<String> list) {
    if (lacks) {
      list.add(origin);
    }
  }

  /** So many stories have more than one article. */
  public synchronized void stories(int count) {
    stories = count;
  }

  /**
   * How it went.
   *
   * @param unchanged as in {@link Report}
   * @param whole as in {@link Report}
   */
  public synchronized Report report(
      @Nullable String generation, String root, boolean unchanged, @Nullable String whole) {
    skipped.sort(BY_PLACE);
    notes.sort(BY_PLACE);
    return new Report(
        generation,
        root,
        unchanged,
        whole,
        indexed + joined.count + skipped.size(),
        indexed,
        reused,
        new Joined(joined.count, joined.list()),
        stories,
        skipped,
        new Missing(outlets.count, outlets.list()),
        new Missing(dates.count, dates.list()),
        new Missing(titles.count, titles.list()),
        new Missing(noDays.count, noDays.list()),
        notes,
        corrected(),
        Duration.ofNanos(System.nanoTime() - start));
  }
}
