package org.isnad.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code facets.json}: what results can be narrowed by.
 *
 * @param facets in the order shown, none twice
 */
public record FacetsConfig(List<FacetConfig> facets) {

  static final String FILE = "facets.json";

  /** What an article carries values for. */
  private static final Set<String> KNOWN =
      Set.of("actor", "location", "outlet", "person", "name", "source", "author", "language");

  private static final int MOST = 1_000;

  /** Copies the list. */
  public FacetsConfig {
    facets = List.copyOf(facets);
  }

  /** How the facets are called, in the order shown. */
  public List<String> names() {
    return facets.stream().map(FacetConfig::name).toList();
  }

  /**
   * One facet.
   *
   * @param name such as {@code actor} or {@code outlet}
   * @param label what the page calls it
   * @param tree whether its values nest, as places do in countries
   * @param size values shown before "more", from 1 to 1,000
   */
  public record FacetConfig(String name, String label, boolean tree, int size) {

    static FacetConfig read(Node node) {
      var facet =
          new FacetConfig(
              node.get("name").oneOf(KNOWN),
              node.get("label").text(),
              node.get("tree").flag(),
              (int) node.get("size").whole(1, MOST));
      node.refuseOthers();
      return facet;
    }
  }

  static FacetsConfig read(Node node) {
    List<Node> list = node.get("facets").list();
    List<FacetConfig> facets = list.stream().map(FacetConfig::read).toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < facets.size(); i++) {
      if (!seen.add(facets.get(i).name())) {
        list.get(i).fault("there are two facets '%s'".formatted(facets.get(i).name()));
      }
    }
    node.refuseOthers();
    return new FacetsConfig(facets);
  }
}
