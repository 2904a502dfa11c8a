package org.isnad.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.SearchRequest.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one facet with names, nested where the facet is a tree.
 *
 * @param mode {@code or}, or {@code and} where all-of values are selected
 * @param missing articles without any value
 * @param more how many further values have a count
 */
public record FacetTree(
    String label, String mode, List<Value> values, int missing, boolean missingSelected, int more) {

  /** Copies the list. */
  public FacetTree {
    values = List.copyOf(values);
  }

  /**
   * One value with its number.
   *
   * @param count as {@link FacetCounts.Value#count}
   * @param children null where the facet is no tree
   */
  public record Value(
      String id,
      String label,
      String kind,
      int count,
      boolean selected,
      boolean excluded,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Value> children) {}

  /** Names and nests counts. A value whose parent is not among them stands at the root. */
  public static FacetTree of(
      FacetConfig facet, FacetCounts counts, Optional<Selection> selected, Catalogue catalogue) {
    Selection selection =
        selected.orElse(new Selection(facet.name(), Set.of(), Set.of(), Set.of(), false));
    var values = new LinkedHashMap<String, Value>();
    for (FacetCounts.Value count : counts.values()) {
      Catalogue.Entry entry = catalogue.entryOrId(facet.name(), count.id());
      values.put(count.id(), value(entry, count.count(), selection, facet.tree()));
    }
    return new FacetTree(
        facet.label(),
        selection.all().isEmpty() ? "or" : "and",
        facet.tree() ? nested(values, facet, catalogue) : List.copyOf(values.values()),
        counts.missing(),
        selection.missing(),
        counts.more());
  }

  private static Value value(Catalogue.Entry entry, int count, Selection selection, boolean tree) {
    String id = entry.id();
    return new Value(
        id,
        entry.label(),
        entry.kind(),
        count,
        selection.any().contains(id) || selection.all().contains(id),
        selection.not().contains(id),
        tree ? new ArrayList<>() : null);
  }

  private static List<Value> nested(
      Map<String, Value> values, FacetConfig facet, Catalogue catalogue) {
    var roots = new ArrayList<Value>();
    for (Value value : values.values()) {
      Value parent = nearest(values, value.id(), facet.name(), catalogue);
      List<Value> siblings = parent == null ? null : parent.children();
      (siblings == null ? roots : siblings).add(value);
    }
    return roots;
  }

  private static @Nullable Value nearest(
      Map<String, Value> values, String id, String facet, Catalogue catalogue) {
    String parent = catalogue.entryOrId(facet, id).parent();
    while (parent != null && !values.containsKey(parent)) {
      parent = catalogue.entryOrId(facet, parent).parent();
    }
    return parent == null ? null : values.get(parent);
  }
}
