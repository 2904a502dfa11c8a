package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** What counting reads: a column for each facet and one for dates. */
record Columns(Map<String, FacetColumn> facets, DateColumn dates) {

  /** A facet of more values has rows of its own: who does not ask for it does not count it. */
  private static final int MANY = 1 << 14;

  static Columns read(IndexReader reader, Collection<String> facets) throws IOException {
    var together = new ArrayList<String>();
    var read = new LinkedHashMap<String, FacetColumn>();
    for (String facet : facets) {
      if (values(reader, facet) > MANY) {
        put(FacetRows.read(reader, List.of(facet)), read);
      } else {
        together.add(facet);
      }
    }
    put(FacetRows.read(reader, together), read);
    return new Columns(inOrder(facets, read), DateColumn.read(reader));
  }

  /** How many values a facet has in that segment where it has most. */
  private static long values(IndexReader reader, String facet) throws IOException {
    long most = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      most = Math.max(most, DocValues.getSortedSet(leaf.reader(), facet).getValueCount());
    }
    return most;
  }

  private static void put(FacetRows rows, Map<String, FacetColumn> columns) {
    rows.columns().forEach(column -> columns.put(column.facet, column));
  }

  private static Map<String, FacetColumn> inOrder(
      Collection<String> facets, Map<String, FacetColumn> columns) {
    var ordered = new LinkedHashMap<String, FacetColumn>();
    facets.forEach(facet -> ordered.put(facet, columns.get(facet)));
    return ordered;
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
