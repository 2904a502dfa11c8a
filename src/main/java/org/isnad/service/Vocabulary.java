package org.isnad.service;

import java.util.List;
import org.isnad.config.FacetsConfig.FacetConfig;

/** What a question is read with: which facets there are, and who is called how in them. */
public interface Vocabulary {

  /** Of the generation, for cursors. */
  String id();

  /** In the order shown. */
  List<FacetConfig> facets();

  /** Ids of what a reader calls so, the likeliest first; none if nobody is called so. */
  List<String> resolve(String facet, String typed);

  /** Ids of values one of whose names holds what was typed, best first. */
  List<String> find(String facet, String typed, int most);

  /** Whether an article has a value. */
  boolean isUsed(String facet, String id);
}
