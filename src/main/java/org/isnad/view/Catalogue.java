package org.isnad.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the values of facets: how they are called and how they hang together. */
public interface Catalogue {

  /**
   * One value.
   *
   * @param kind such as {@code armed-group} or {@code base}; empty if not known
   * @param parent the id of the value it belongs to, null at a root
   */
  record Entry(String id, String label, String kind, @Nullable String parent) {}

  /** The value with this id, if the facet knows it. */
  Optional<Entry> entry(String facet, String id);

  /**
   * Ids of what a reader calls by an id, a label, a path or its last part, whatever the case; the
   * likeliest first, none if nobody is called so.
   */
  List<String> resolve(String facet, String typed);

  /** Ids of values one of whose names holds what was typed, or sounds like it, best first. */
  List<String> find(String facet, String typed, int most);

  /** The value, or one that is called by its id. */
  default Entry entryOrId(String facet, String id) {
    return entry(facet, id).orElseGet(() -> new Entry(id, id, "", null));
  }
}
