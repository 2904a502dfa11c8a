package org.isnad.gazetteer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.article.Article;
import org.isnad.article.Dimension;
import org.isnad.article.Mention;
import org.isnad.entry.Membership;

/** What belongs to what: a place to those on its path, an actor to others, perhaps for years. */
final class Hierarchy {

  private final Function<String, Optional<Actor>> actors;

  /**
   * Over some actors.
   *
   * @param actors finds one by its id
   */
  Hierarchy(Function<String, Optional<Actor>> actors) {
    this.actors = actors;
  }

  /** Ids of all that a facet value ever belonged to, nearest first, itself not among them. */
  List<String> ancestors(String facet, String id) {
    return List.copyOf(ancestors(facet, id, Years.ALL));
  }

  private Set<String> ancestors(String facet, String id, Years years) {
    Set<String> up = new LinkedHashSet<>();
    if (facet.equals(Dimension.LOCATION.id())) {
      for (int at = id.lastIndexOf('/'); at > 0; at = id.lastIndexOf('/', at - 1)) {
        up.add(id.substring(0, at));
      }
    } else if (facet.equals(Dimension.ACTOR.id())) {
      addAncestors(id, years, up);
    }
    return up;
  }

  private void addAncestors(String id, Years years, Set<String> up) {
    for (Membership membership : actors.apply(id).map(Actor::memberships).orElse(List.of())) {
      if (membership.holds(years.first(), years.last()) && up.add(membership.id())) {
        addAncestors(membership.id(), years, up);
      }
    }
  }

  /**
   * The facet values of an article by facet, ancestors included: those that an actor belonged to at
   * some time when the article may have been written.
   */
  Map<String, Set<String>> facetValues(Article article) {
    Years years = Years.of(article.date());
    Map<String, Set<String>> values = new TreeMap<>();
    for (Dimension dimension : Dimension.values()) {
      for (String id : article.ids(dimension)) {
        add(values, dimension.id(), id, years);
      }
    }
    return values;
  }

  /** The facet values of mentions by facet, with all ancestors there ever were. */
  Map<String, Set<String>> facetValues(Collection<Mention> mentions) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (Mention mention : mentions) {
      add(values, mention.dimension().id(), mention.id(), Years.ALL);
    }
    return values;
  }

  private void add(Map<String, Set<String>> values, String facet, String id, Years years) {
    Set<String> ids = values.computeIfAbsent(facet, any -> new TreeSet<>());
    if (ids.add(id)) {
      ids.addAll(ancestors(facet, id, years));
    }
  }
}
