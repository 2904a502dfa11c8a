package org.isnad.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.FacetCounts.Value;
import org.isnad.engine.Snapshot;
import org.isnad.gazetteer.Listed;
import org.isnad.matching.Skeleton;
import org.isnad.names.NameMatcher;
import org.isnad.names.Names;
import org.isnad.spelling.Folding;

/** All names of an index: those of the gazetteer that some article has, and all others. */
final class NameTable {

  private static final Comparator<Value> MOST_FIRST =
      Comparator.comparingInt(Value::count).reversed().thenComparing(Value::id);

  /**
   * One name.
   *
   * @param most articles if none had two of its spellings
   */
  record Row(NameKind kind, List<String> ids, String label, String folded, int most) {

    private static Row of(NameKind kind, List<String> ids, String label, int most) {
      return new Row(kind, List.copyOf(ids), label, Folding.fold(label), most);
    }
  }

  private final Snapshot snapshot;
  private final Names names;
  private final Map<String, Listed> listed = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final WordIndex.Builder words = new WordIndex.Builder();

  private NameTable(Snapshot snapshot, List<Listed> listed, Names names) {
    this.snapshot = snapshot;
    this.names = names;
    listed.forEach(one -> this.listed.put(one.facet() + "/" + one.id(), one));
  }

  /** What was gathered. */
  record Gathered(List<Row> rows, WordIndex words) {}

  static Gathered gather(Snapshot snapshot, List<Listed> listed, Names names) {
    var table = new NameTable(snapshot, listed, names);
    for (NameKind kind : NameKind.values()) {
      List<Value> values = table.values(kind.facet());
      if (kind == NameKind.UNLISTED) {
        table.addUnlisted(values);
      } else {
        values.forEach(value -> table.addListed(kind, value));
      }
    }
    return new Gathered(List.copyOf(table.rows), table.words.build(names));
  }

  private List<Value> values(String facet) {
    return snapshot.values(facet).stream()
        .map(id -> new Value(id, snapshot.documents(facet, id)))
        .toList();
  }

  /** An outlet that no gazetteer knows is called by its id. */
  private void addListed(NameKind kind, Value value) {
    Listed known = listed.get(kind.facet() + "/" + value.id());
    String label = known == null ? value.id() : known.label();
    words.add(rows.size(), label);
    if (known != null) {
      known.spellings().forEach(spelling -> words.add(rows.size(), spelling));
    }
    rows.add(Row.of(kind, List.of(value.id()), label, value.count()));
  }

  /** Spellings of one name share their consonants; those that do are compared. */
  private void addUnlisted(List<Value> values) {
    Map<String, List<Cluster>> bySkeleton = new HashMap<>();
    for (Value value : values.stream().sorted(MOST_FIRST).toList()) {
      join(value, bySkeleton.computeIfAbsent(skeleton(value.id()), any -> new ArrayList<>(1)));
    }
    bySkeleton.values().forEach(clusters -> clusters.forEach(this::addCluster));
  }

  /** Without articles, which come and go, and without gaps. */
  private String skeleton(String name) {
    var skeleton = new StringBuilder();
    for (String word : WordIndex.wordsOf(name)) {
      if (!names.particles().isSureArticle(word)) {
        skeleton.append(Skeleton.of(word));
      }
    }
    return skeleton.toString();
  }

  /** Values that are spellings of the first, the most frequent one. */
  private record Cluster(NameMatcher.Parsed first, List<Value> values) {}

  private void join(Value value, List<Cluster> clusters) {
    NameMatcher.Parsed parsed = names.matcher().parse(value.id());
    for (Cluster cluster : clusters) {
      if (names.matcher().matches(cluster.first, parsed)) {
        cluster.values.add(value);
        return;
      }
    }
    clusters.add(new Cluster(parsed, new ArrayList<>(List.of(value))));
  }

  private void addCluster(Cluster cluster) {
    List<String> ids = cluster.values.stream().map(Value::id).toList();
    ids.forEach(id -> words.add(rows.size(), id));
    int most = cluster.values.stream().mapToInt(Value::count).sum();
    rows.add(Row.of(NameKind.UNLISTED, ids, ids.getFirst(), most));
  }
}
