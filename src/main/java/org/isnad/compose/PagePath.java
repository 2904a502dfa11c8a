package org.isnad.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.view.Catalogue;

/** What a value lies in. */
final class PagePath {
  /** Deeper than any gazetteer; a circle in one must not hang a page. */
  private static final int DEEPEST = 12;

  private PagePath() {}

  /** The labels of the values it belongs to, the widest first. */
  static List<String> of(Catalogue catalogue, String facet, String id) {
    var path = new ArrayList<String>();
    String parent = catalogue.entryOrId(facet, id).parent();
    while (parent != null && path.size() < DEEPEST) {
      Catalogue.Entry entry = catalogue.entryOrId(facet, parent);
      path.add(entry.label());
      parent = entry.parent();
    }
    Collections.reverse(path);
    return path;
  }

  /** {@code Iraq › Nineveh › Zummar}, for a tree; the label alone for a list. */
  static String words(Catalogue catalogue, FacetConfig facet, String id) {
    String label = catalogue.entryOrId(facet.name(), id).label();
    if (!facet.name().equals("location")) {
      return label;
    }
    var steps = new ArrayList<>(of(catalogue, facet.name(), id));
    steps.add(label);
    return String.join(" › ", steps);
  }
}
