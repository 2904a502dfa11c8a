package org.isnad.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.http.Parameters;

/** Reads which facets are to be counted: all, unless some are named. */
public final class FacetReader {

  public static final int MAX_SIZE = 1_000;

  private static final String DATE = "date";
  private static final String NONE = "none";

  private final Parameters parameters;
  private final Vocabulary index;
  private final List<String> wanted;

  FacetReader(Parameters parameters, Vocabulary index) {
    this.parameters = parameters;
    this.index = index;
    var known = new LinkedHashMap<String, String>();
    index.facets().forEach(facet -> known.put(facet.name(), facet.name()));
    List<String> all = List.copyOf(known.keySet());
    known.put(DATE, DATE);
    known.put(NONE, NONE);
    List<String> named = parameters.anyOf("facet", known);
    wanted = named.isEmpty() ? all : named;
  }

  boolean wantsDate() {
    return wanted.contains(DATE);
  }

  List<FacetAsk> asks() {
    int size = parameters.number("facet.size", 1, MAX_SIZE, 0);
    Map<String, Optional<Set<String>>> searched = searched();
    var asks = new ArrayList<FacetAsk>();
    for (FacetConfig facet : index.facets()) {
      if (wanted.contains(facet.name())) {
        Set<String> ids = searched.getOrDefault(facet.name(), Optional.empty()).orElse(null);
        asks.add(new FacetAsk(facet.name(), size == 0 ? facet.size() : size, ids));
      }
    }
    return asks;
  }

  private Map<String, Optional<Set<String>>> searched() {
    var searched = new LinkedHashMap<String, Optional<Set<String>>>();
    for (FacetConfig facet : index.facets()) {
      searched.put(
          facet.name(),
          parameters.text("facet.q." + facet.name()).map(typed -> find(index, facet, typed)));
    }
    return searched;
  }

  /** The ids of a facet whose names have what was typed, best first; at most {@value #MAX_SIZE}. */
  public static Set<String> find(Vocabulary index, FacetConfig facet, String typed) {
    return new LinkedHashSet<>(index.find(facet.name(), typed, MAX_SIZE));
  }
}
