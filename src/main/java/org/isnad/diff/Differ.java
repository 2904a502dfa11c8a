package org.isnad.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.article.Article;
import org.isnad.diff.IndexDiff.Change;
import org.isnad.diff.IndexDiff.Count;
import org.isnad.diff.IndexDiff.Entry;
import org.isnad.diff.IndexDiff.Move;
import org.isnad.engine.Clause;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;
import org.isnad.generation.Generation;
import org.isnad.generation.RecordHashes;

/** Compares two generations, article by article and value by value. */
public final class Differ {

  private final Side older;
  private final Side newer;
  private final List<Entry> added = new ArrayList<>();
  private final List<Entry> removed = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();
  private final List<Move> moved = new ArrayList<>();
  private int same;

  private Differ(Side older, Side newer) {
    this.older = older;
    this.newer = newer;
  }

  /**
   * One of the two.
   *
   * @param facets that it counts
   */
  public record Side(Generation generation, Snapshot snapshot, List<String> facets) {
    /** Copies the list. */
    public Side {
      facets = List.copyOf(facets);
    }

    private Article article(String id) {
      return snapshot
          .article(id)
          .orElseThrow(
              () -> new IllegalStateException("article " + id + " is not in " + generation.id()));
    }

    private Map<String, Integer> counts(String facet) {
      if (!facets.contains(facet)) {
        return Map.of();
      }
      var counts = new HashMap<String, Integer>();
      for (String id : snapshot.values(facet)) {
        counts.put(id, snapshot.documents(facet, id));
      }
      counts.put("(none)", missing(facet));
      return counts;
    }

    private int missing(String facet) {
      var request =
          new SearchRequest(
              new Clause.Everything(),
              List.of(),
              null,
              List.of(),
              null,
              Sort.RELEVANCE,
              Window.at(0, 0),
              List.of(new FacetAsk(facet, 1, null)),
              null,
              false);
      return snapshot.search(request).facet(facet).missing();
    }
  }

  /** What changed. */
  public static IndexDiff of(Side older, Side newer) throws IOException {
    return new Differ(older, newer).compare();
  }

  private IndexDiff compare() throws IOException {
    RecordHashes before = older.generation().recordHashes();
    RecordHashes after = newer.generation().recordHashes();
    before.entries().forEach(entry -> compare(entry, after.find(entry.id())));
    after
        .entries()
        .filter(entry -> before.find(entry.id()).isEmpty())
        .forEach(entry -> added.add(entry(newer, entry.id())));
    match();
    added.sort(Comparator.comparing(Entry::origin));
    removed.sort(Comparator.comparing(Entry::origin));
    changed.sort(Comparator.comparing(Change::origin));
    moved.sort(Comparator.comparing(Move::origin));
    boolean config =
        !older.generation().manifest().config().equals(newer.generation().manifest().config());
    return new IndexDiff(
        older.generation().id(),
        newer.generation().id(),
        config,
        added,
        removed,
        changed,
        moved,
        same,
        facets());
  }

  private static Entry entry(Side side, String id) {
    return new Entry(id, side.article(id).origin());
  }

  private void compare(RecordHashes.Entry before, Optional<String> after) {
    String id = before.id();
    if (after.isEmpty()) {
      removed.add(entry(older, id));
    } else if (after.get().equals(before.sha256())) {
      same++;
    } else {
      change(newer.article(id).origin(), id, id);
    }
  }

  private void change(String origin, String from, String to) {
    Article before = older.article(from);
    Article after = newer.article(to);
    List<String> fields = Fields.differing(before, after);
    if (fields.equals(Fields.PLACE) && from.equals(to) && asOften(before, after)) {
      moved.add(new Move(to, before.origin(), origin));
    } else {
      changed.add(new Change(origin, from, to, fields));
    }
  }

  /** A copy that came or went is more than a move. */
  private static boolean asOften(Article before, Article after) {
    return before.origins().size() == after.origins().size();
  }

  /** What went and what came in the same place is one article with another text. */
  private void match() {
    Map<String, Entry> gone = new HashMap<>();
    removed.forEach(entry -> gone.putIfAbsent(entry.origin(), entry));
    var matched = new HashSet<Entry>();
    for (Entry entry : added) {
      Entry before = gone.remove(entry.origin());
      if (before != null) {
        matched.add(entry);
        matched.add(before);
        change(entry.origin(), before.id(), entry.id());
      }
    }
    added.removeIf(matched::contains);
    removed.removeIf(matched::contains);
  }

  private Map<String, List<Count>> facets() {
    var names = new TreeSet<>(older.facets());
    names.addAll(newer.facets());
    var facets = new TreeMap<String, List<Count>>();
    for (String facet : names) {
      List<Count> counts = counts(older.counts(facet), newer.counts(facet));
      if (!counts.isEmpty()) {
        facets.put(facet, counts);
      }
    }
    return facets;
  }

  private static List<Count> counts(Map<String, Integer> before, Map<String, Integer> after) {
    var ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .map(id -> new Count(id, before.getOrDefault(id, 0), after.getOrDefault(id, 0)))
        .filter(count -> count.older() != count.newer())
        .sorted(
            Comparator.<Count>comparingInt(count -> -Math.abs(count.newer() - count.older()))
                .thenComparing(Count::id))
        .toList();
  }
}
