package org.isnad.lucene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the documents that match a clause: which pass all selections, and how many would
 * under each facet value.
 *
 * <p>Drill-sideways: a document that fails a single selection still counts for that facet, or the
 * values beside a selected one would all read 0. One that fails by an excluded value counts for
 * that value alone: the number says what comes back when the exclusion is dropped.
 */
final class Counting {

  private final Columns columns;
  private final List<Selector> selectors = new ArrayList<>();
  private final @Nullable DateFilter dates;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final Map<String, Integer> missing = new HashMap<>();
  private final Map<String, Selection> selections = new HashMap<>();
  private final DateColumn.@Nullable Histogram histogram;
  private final FixedBitSet results;
  private int total;
  private int undated;

  private Counting(Columns columns, SearchRequest request, int docs) {
    this.columns = columns;
    this.dates = request.date();
    this.results = new FixedBitSet(docs);
    for (Selection selection : request.selections()) {
      selectors.add(new Selector(selection, columns.facet(selection.facet())));
      selections.put(selection.facet(), selection);
    }
    for (FacetAsk ask : request.facets()) {
      counts.put(ask.facet(), new int[columns.facet(ask.facet()).ids.length]);
    }
    this.histogram =
        request.histogram() == null ? null : columns.dates().new Histogram(request.histogram());
  }

  /**
   * Counts.
   *
   * @param matching documents that match the request's clause
   */
  static Counting of(FixedBitSet matching, Columns columns, SearchRequest request) {
    var counting = new Counting(columns, request, matching.length());
    for (int doc = matching.nextSetBit(0);
        doc >= 0 && doc < matching.length();
        doc = doc + 1 < matching.length() ? matching.nextSetBit(doc + 1) : matching.length()) {
      counting.visit(doc);
    }
    return counting;
  }

  private void visit(int doc) {
    boolean onDate = dates == null || passes(doc, dates);
    Selector failed = null;
    boolean failedByExclusion = false;
    for (Selector selector : selectors) {
      boolean excluded = selector.isExcluded(doc);
      boolean outside = !selector.passesAny(doc);
      if (excluded || outside || !selector.passesAll(doc)) {
        if (failed != null || !selector.passesAll(doc) || (excluded && outside)) {
          return;
        }
        failed = selector;
        failedByExclusion = excluded;
      }
    }
    if (failed == null) {
      visitSelected(doc, onDate);
    } else if (onDate && failedByExclusion) {
      countExcluded(doc, failed);
    } else if (onDate) {
      count(failed.facet, doc);
    }
  }

  /** A document that passes every facet's selection, though perhaps not the date filter. */
  private void visitSelected(int doc, boolean onDate) {
    if (histogram != null) {
      histogram.count(doc);
    }
    if (dates != null && columns.dates().isPossible(doc, dates)) {
      undated++;
    }
    if (onDate) {
      results.set(doc);
      total++;
      counts.keySet().forEach(facet -> count(facet, doc));
    }
  }

  private boolean passes(int doc, DateFilter filter) {
    return switch (filter.undated()) {
      case EXCLUDE -> columns.dates().isCertain(doc, filter);
      case INCLUDE ->
          columns.dates().isCertain(doc, filter) || columns.dates().isPossible(doc, filter);
      case ONLY -> !columns.dates().isDated(doc) && columns.dates().isPossible(doc, filter);
    };
  }

  private void count(String facet, int doc) {
    int[] counted = counts.get(facet);
    if (counted == null) {
      return;
    }
    FacetColumn column = columns.facet(facet);
    column.count(doc, counted);
    if (column.isMissing(doc)) {
      missing.merge(facet, 1, Integer::sum);
    }
  }

  private void countExcluded(int doc, Selector selector) {
    int[] counted = counts.get(selector.facet);
    if (counted == null) {
      return;
    }
    FacetColumn column = columns.facet(selector.facet);
    for (String id : column.values(doc)) {
      int ordinal = column.ordinal(id);
      counted[ordinal] += selector.excludes(ordinal) ? 1 : 0;
    }
  }

  /** Documents that pass everything. */
  FixedBitSet results() {
    return results;
  }

  /** Whether a selection leaves out documents that match the clause. */
  boolean narrows() {
    return dates != null || !selectors.isEmpty();
  }

  int total() {
    return total;
  }

  /** Documents outside the date filter only for want of a date. */
  int undated() {
    return undated;
  }

  List<Bar> bars() {
    return histogram == null ? List.of() : histogram.bars();
  }

  /** The counts of one facet, as asked. */
  FacetCounts facet(FacetAsk ask) {
    FacetColumn column = columns.facet(ask.facet());
    int[] counted = requireNonNull(counts.get(ask.facet()), "a facet that was not asked for");
    return TopValues.of(
        ask,
        column.ids,
        counted,
        missing.getOrDefault(ask.facet(), 0),
        selections.get(ask.facet()));
  }
}
