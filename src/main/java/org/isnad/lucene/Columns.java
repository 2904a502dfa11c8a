package org.isnad.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** What counting reads: a column for each facet and one for dates. */
record Columns(Map<String, FacetColumn> facets, DateColumn dates) {

  static Columns read(IndexReader reader, Collection<String> facets) throws IOException {
    var columns = new LinkedHashMap<String, FacetColumn>();
    for (String facet : facets) {
      columns.put(facet, FacetColumn.read(reader, facet));
    }
    return new Columns(columns, DateColumn.read(reader));
  }

  /** The column of a facet that must be known. */
  FacetColumn facet(String facet) {
    FacetColumn column = facets.get(facet);
    if (column == null) {
      throw new IllegalArgumentException(
          "no facet '%s'; there are %s".formatted(facet, facets.keySet()));
    }
    return column;
  }
}
