package org.isnad.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.article.Part;
import org.isnad.article.Span;
import org.isnad.gazetteer.Gazetteer;

/** What another gazetteer would change in articles that are indexed. */
public final class Preview {

  private final Gazetteer now;
  private final Gazetteer next;
  private final Map<Value, int[]> changes = new TreeMap<>();
  private int articles;
  private int changed;

  /** Compares the gazetteer of the index with the next one. */
  public Preview(Gazetteer now, Gazetteer next) {
    this.now = now;
    this.next = next;
  }

  private record Value(String facet, String id) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      return Comparator.comparing(Value::facet).thenComparing(Value::id).compare(this, other);
    }
  }

  /**
   * A facet value that would have other articles.
   *
   * @param gained articles that would have it and have not
   * @param lost articles that have it and would not
   */
  public record Change(String facet, String id, String label, int gained, int lost) {}

  /** Takes in an article as it is indexed. */
  public void add(Article article) {
    List<Span> parts = article.parts().stream().map(Part::span).toList();
    List<Mention> mentions = next.tagger().mentions(article.text(), parts);
    Map<String, Set<String>> before = now.facetValues(article);
    Map<String, Set<String>> after = next.facetValues(article.with(article.text(), mentions));
    articles++;
    boolean same = true;
    for (Dimension dimension : Dimension.values()) {
      String facet = dimension.id();
      Set<String> old = before.getOrDefault(facet, Set.of());
      Set<String> young = after.getOrDefault(facet, Set.of());
      same &= old.equals(young);
      young.stream().filter(id -> !old.contains(id)).forEach(id -> count(facet, id, 0));
      old.stream().filter(id -> !young.contains(id)).forEach(id -> count(facet, id, 1));
    }
    changed += same ? 0 : 1;
  }

  private void count(String facet, String id, int way) {
    changes.computeIfAbsent(new Value(facet, id), any -> new int[2])[way]++;
  }

  /** Articles taken in. */
  public int articles() {
    return articles;
  }

  /** Articles of which some value would change. */
  public int changed() {
    return changed;
  }

  /** All changes, those of most articles first. */
  public List<Change> changes() {
    List<Change> all = new ArrayList<>();
    changes.forEach(
        (value, counts) ->
            all.add(new Change(value.facet, value.id, label(value), counts[0], counts[1])));
    all.sort(
        Comparator.<Change>comparingInt(one -> -(one.gained() + one.lost()))
            .thenComparing(Change::facet)
            .thenComparing(Change::id));
    return all;
  }

  private String label(Value value) {
    String label = next.label(value.facet, value.id);
    return label.equals(value.id) ? now.label(value.facet, value.id) : label;
  }
}
