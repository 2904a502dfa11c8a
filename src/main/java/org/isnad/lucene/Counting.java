package org.isnad.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Selection;

/** How the documents that match a clause divide over facets and time, once selections are made. */
final class Counting {

  private final Columns columns;
  private final SearchRequest request;
  private final Selecting selecting;
  private final Map<String, Selection> selections = new HashMap<>();

  /** Facets that share rows are counted together, when the first of them is asked for. */
  private final Map<FacetRows, int[]> counted = new HashMap<>();

  private final int total;

  private Counting(Columns columns, SearchRequest request, Selecting selecting) {
    this.columns = columns;
    this.request = request;
    this.selecting = selecting;
    this.total = selecting.results().cardinality();
    request.selections().forEach(selection -> selections.put(selection.facet(), selection));
  }

  /**
   * Counts.
   *
   * @param matching documents that match the request's clause; not to be changed after
   */
  static Counting of(FixedBitSet matching, Columns columns, SearchRequest request) {
    return new Counting(columns, request, Selecting.of(matching, columns, request));
  }

  /** Documents that pass everything. */
  FixedBitSet results() {
    return selecting.results();
  }

  /** Whether a selection leaves out documents that match the clause. */
  boolean narrows() {
    return request.date() != null || !request.selections().isEmpty();
  }

  int total() {
    return total;
  }

  /** Documents outside the date filter only for want of a date. */
  int undated() {
    return selecting.undated();
  }

  /** The histogram; its bars also show what lies outside the date filter. */
  List<Bar> bars() {
    if (request.histogram() == null) {
      return List.of();
    }
    var histogram = columns.dates().new Histogram(request.histogram());
    Documents.forEach(selecting.onAnyDate(), histogram::count);
    return histogram.bars();
  }

  /** The counts of one facet, as asked. */
  FacetCounts facet(FacetAsk ask) {
    FacetColumn column = columns.facet(ask.facet());
    int[] counts = column.of(counted.computeIfAbsent(column.rows, this::count));
    selecting.countBeside(column, counts);
    return TopValues.of(ask, column, counts, selections.get(ask.facet()));
  }

  private int[] count(FacetRows rows) {
    return rows.count(selecting.results());
  }
}
