package org.isnad.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.json.SearchJson;
import org.isnad.lexicon.Lexicon;
import org.isnad.view.Answered;
import org.isnad.view.Catalogue;
import org.isnad.view.FacetTree;
import org.isnad.view.OutletCount;
import org.isnad.view.Question;

/**
 * What every part of a search page is made from.
 *
 * @param facets in the order shown
 * @param url of this page, with every value by its id, so that links can add and remove it
 */
public record PageState(
    Answered answered,
    List<FacetConfig> facets,
    Catalogue catalogue,
    PageUrl url,
    Lexicon lexicon,
    Map<String, List<OutletCount>> outlets) {

  /** Copies the list and the map. */
  public PageState {
    facets = List.copyOf(facets);
    outlets = Map.copyOf(outlets);
  }

  /** The state of an answered question at {@code /search}. */
  public static PageState of(
      Answered answered, List<FacetConfig> facets, Catalogue catalogue, Lexicon lexicon) {
    var url = new PageUrl("/search", answered.question().parameters());
    for (Selection selection : answered.question().selections()) {
      String name = selection.facet();
      url = url.replace(name, sorted(selection.any()));
      url = url.replace(name + ".all", sorted(selection.all()));
      url = url.replace(name + ".not", sorted(selection.not()));
    }
    return new PageState(answered, facets, catalogue, url, lexicon, Map.of());
  }

  /** The same with who writes each spelling, by term. */
  public PageState with(Map<String, List<OutletCount>> byTerm) {
    return new PageState(answered, facets, catalogue, url, lexicon, byTerm);
  }

  /** The question that was answered. */
  public Question question() {
    return answered.question();
  }

  /** The counts of each facet, with names. */
  Map<String, FacetTree> trees() {
    return SearchJson.trees(answered, facets, catalogue);
  }

  /** The page of an article, which knows the search it was found by. */
  PageUrl article(String id, int number) {
    PageUrl search = url;
    for (String name : url.parameters().keySet()) {
      if (name.startsWith("facet.") || name.equals("more")) {
        search = search.without(name);
      }
    }
    return search.at("/doc/" + id).set("hit", String.valueOf(number));
  }

  private static List<String> sorted(Set<String> ids) {
    return ids.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
