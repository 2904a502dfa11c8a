package org.isnad.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.page.PageFacet;
import org.isnad.page.PageLink;
import org.isnad.view.FacetTree;
import org.jspecify.annotations.Nullable;

/** Makes the facet column: each value is a link to the page with it or without it. */
final class PageFacets {
  private final PageState state;
  private final FacetConfig facet;
  private final FacetTree tree;
  private final int largest;

  private PageFacets(PageState state, FacetConfig facet, FacetTree tree) {
    this.state = state;
    this.facet = facet;
    this.tree = tree;
    int most = tree.values().stream().mapToInt(FacetTree.Value::count).max().orElse(1);
    this.largest = Math.max(1, Math.max(most, tree.missing()));
  }

  /** One group for each facet that was counted. */
  static List<PageFacet> of(PageState state) {
    Map<String, FacetTree> trees = state.trees();
    var groups = new ArrayList<PageFacet>();
    for (FacetConfig facet : state.facets()) {
      FacetTree tree = trees.get(facet.name());
      if (tree != null) {
        groups.add(new PageFacets(state, facet, tree).group());
      }
    }
    return groups;
  }

  private PageFacet group() {
    String search = String.join(" ", state.url().values("facet.q." + facet.name()));
    var values = new ArrayList<PageFacet.Value>();
    tree.values().stream()
        .sorted(Comparator.comparing(value -> !value.selected() && !value.excluded()))
        .forEach(value -> values.add(value(value, values.isEmpty() || !search.isEmpty())));
    if (search.isEmpty() && (tree.missing() > 0 || tree.missingSelected())) {
      values.add(placeOfMissing(), missing());
    }
    return new PageFacet(
        facet.name(),
        facet.label(),
        values,
        more(),
        search,
        chosen(),
        tree.mode().equals("and"),
        switchMode());
  }

  private PageFacet.Value value(FacetTree.Value value, boolean open) {
    List<FacetTree.Value> within = value.children() == null ? List.of() : value.children();
    List<PageFacet.Value> children = within.stream().map(child -> value(child, false)).toList();
    boolean chosen = value.selected() || value.excluded();
    boolean opened = open || value.selected() || children.stream().anyMatch(PageFacets::leadsOn);
    return new PageFacet.Value(
        value.label(),
        PageWords.number(value.count()),
        PageBar.of(value.count(), largest),
        chosen ? stateOf(value) : PageFacet.State.FREE,
        (chosen ? free(value.id()) : state.url().add(mode(), value.id())).toString(),
        chosen ? null : free(value.id()).add(facet.name() + ".not", value.id()).toString(),
        true,
        children,
        opened);
  }

  private static boolean leadsOn(PageFacet.Value value) {
    return value.state() != PageFacet.State.FREE || (value.open() && !value.children().isEmpty());
  }

  private static PageFacet.State stateOf(FacetTree.Value value) {
    return value.selected() ? PageFacet.State.WANTED : PageFacet.State.UNWANTED;
  }

  private String mode() {
    return tree.mode().equals("and") ? facet.name() + ".all" : facet.name();
  }

  private PageUrl free(String id) {
    String name = facet.name();
    return state.url().drop(name, id).drop(name + ".all", id).drop(name + ".not", id);
  }

  /** Among the others by its count, for it is a value like any other; selected ones stay on top. */
  private int placeOfMissing() {
    return tree.missingSelected()
        ? 0
        : (int)
            tree.values().stream()
                .filter(
                    value ->
                        value.selected() || value.excluded() || value.count() >= tree.missing())
                .count();
  }

  private PageFacet.Value missing() {
    String name = facet.name() + ".missing";
    boolean on = tree.missingSelected();
    PageUrl url = on ? state.url().without(name) : state.url().set(name, "true");
    return new PageFacet.Value(
        absent(facet),
        PageWords.number(tree.missing()),
        PageBar.of(tree.missing(), largest),
        on ? PageFacet.State.WANTED : PageFacet.State.FREE,
        url.toString(),
        null,
        false,
        List.of(),
        false);
  }

  /** What an article without a value of this facet is called. */
  static String absent(FacetConfig facet) {
    return facet.name().equals("outlet") ? "not stated" : "none named";
  }

  private @Nullable PageLink more() {
    if (tree.more() == 0) {
      return null;
    }
    String label = PageWords.number(tree.more()) + " more";
    return PageLink.to(label, state.url().set("more", facet.name()));
  }

  private int chosen() {
    return state.url().values(facet.name()).size()
        + state.url().values(facet.name() + ".all").size()
        + state.url().values(facet.name() + ".not").size();
  }

  private @Nullable PageLink switchMode() {
    String all = facet.name() + ".all";
    List<String> wanted = state.url().values(facet.name());
    List<String> required = state.url().values(all);
    if (!required.isEmpty()) {
      PageUrl any = state.url().without(all);
      for (String id : required) {
        any = any.add(facet.name(), id);
      }
      return PageLink.to("any of", any);
    }
    if (wanted.isEmpty()) {
      return null;
    }
    PageUrl every = state.url().without(facet.name());
    for (String id : wanted) {
      every = every.add(all, id);
    }
    return PageLink.to("all of", every);
  }
}
