package org.isnad.rebuild;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.article.CitedSource;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;

/** The values that an article has in each facet, ancestors included. */
public final class FacetValues {

  private final Set<String> wanted;
  private final Function<String, Collection<String>> actorsAbove;

  /**
   * @param wanted the configured facets
   * @param actorsAbove the ids of all actors that an actor belongs to, its own not needed
   */
  public FacetValues(Collection<String> wanted, Function<String, Collection<String>> actorsAbove) {
    this.wanted = Set.copyOf(wanted);
    this.actorsAbove = actorsAbove;
  }

  /** By facet; one without values is left out. */
  public Map<String, Set<String>> of(Article article) {
    var values = new LinkedHashMap<String, Set<String>>();
    for (Mention mention : article.mentions()) {
      put(values, mention.dimension().id(), withAncestors(mention));
    }
    if (article.outlet() != null) {
      put(values, "outlet", List.of(article.outlet().value()));
    }
    put(values, "source", article.sources().stream().map(CitedSource::id).toList());
    return values;
  }

  private void put(Map<String, Set<String>> values, String facet, Collection<String> ids) {
    if (wanted.contains(facet) && !ids.isEmpty()) {
      values.computeIfAbsent(facet, name -> new TreeSet<>()).addAll(ids);
    }
  }

  private Collection<String> withAncestors(Mention mention) {
    var ids = new TreeSet<String>();
    ids.add(mention.id());
    if (mention.dimension() == Dimension.ACTOR) {
      ids.addAll(actorsAbove.apply(mention.id()));
    } else if (mention.dimension() == Dimension.LOCATION) {
      // a place's id is the way to it
      for (int at = mention.id().indexOf('/'); at > 0; at = mention.id().indexOf('/', at + 1)) {
        ids.add(mention.id().substring(0, at));
      }
    }
    return ids;
  }
}
