package org.isnad.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.article.Article;
import org.isnad.engine.Clause;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.Snapshot;
import org.isnad.engine.Surface;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.TestNames;

/** An index of values and their numbers, and of nothing else. */
final class BrowsedSnapshot implements Snapshot {

  private final Map<String, Map<String, Integer>> values = new TreeMap<>();
  private final Map<String, List<Surface>> surfaces = new TreeMap<>();

  /** Searches that were made. */
  int searches;

  BrowsedSnapshot value(String facet, String id, int articles) {
    values.computeIfAbsent(facet, any -> new TreeMap<>()).put(id, articles);
    return this;
  }

  BrowsedSnapshot surface(String facet, String id, String text, int articles) {
    surfaces.merge(
        facet + "/" + id,
        List.of(new Surface(text, articles)),
        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    return this;
  }

  @Override
  public List<String> values(String facet) {
    return List.copyOf(values.getOrDefault(facet, Map.of()).keySet());
  }

  @Override
  public List<Surface> surfaces(String facet, String id, int most) {
    return surfaces.getOrDefault(facet + "/" + id, List.of()).stream().limit(most).toList();
  }

  @Override
  public int documents(String facet, String id) {
    return values.getOrDefault(facet, Map.of()).getOrDefault(id, 0);
  }

  /** Every search finds seven. */
  @Override
  public SearchAnswer search(SearchRequest request) {
    searches++;
    return new SearchAnswer(7, 0, List.of(), null, Map.of(), List.of(), List.of());
  }

  @Override
  public int articles() {
    return 10;
  }

  @Override
  public Lexicon lexicon() {
    return TestNames.NAMES.lexicon(new String[0], new int[0]);
  }

  @Override
  public long occurrences(String term) {
    return 0;
  }

  @Override
  public int documents(String term) {
    return 0;
  }

  @Override
  public String written(String term) {
    return term;
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Hit> hit(String id, Clause clause) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
