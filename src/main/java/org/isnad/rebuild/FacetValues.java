package org.isnad.rebuild;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;

/** The values that an article has in each facet, ancestors included. */
public final class FacetValues {

  private final Set<String> wanted;
  private final Function<Article, Map<String, Set<String>>> entities;
  private final UnaryOperator<String> outletId;

  /**
   * @param wanted the configured facets
   * @param entities what the mentions of an article stand for, by facet, ancestors included
   * @param outletId the id of an outlet's label, or the label itself where it is not known
   */
  public FacetValues(
      Collection<String> wanted,
      Function<Article, Map<String, Set<String>>> entities,
      UnaryOperator<String> outletId) {
    this.wanted = Set.copyOf(wanted);
    this.entities = entities;
    this.outletId = outletId;
  }

  /** By facet; one without values is left out. */
  public Map<String, Set<String>> of(Article article) {
    var values = new TreeMap<>(entities.apply(article));
    if (article.outlet() != null) {
      values.put("outlet", Set.of(outletId.apply(article.outlet().value())));
    }
    var sources = new TreeSet<String>();
    article.sources().stream().map(CitedSource::id).forEach(sources::add);
    values.put("source", sources);
    values.put("author", Set.copyOf(article.authors()));
    String language = article.account().language();
    values.put("language", language == null ? Set.of() : Set.of(language));
    values.values().removeIf(Set::isEmpty);
    values.keySet().retainAll(wanted);
    return values;
  }
}
