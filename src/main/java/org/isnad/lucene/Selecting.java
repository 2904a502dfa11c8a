package org.isnad.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.DateFilter;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the documents that match a clause: which pass all selections, and which fail one.
 *
 * <p>Drill-sideways: a document that fails a single selection still counts for that facet, or the
 * values beside a selected one would all read 0. One that fails by an excluded value counts for
 * that value alone: the number says what comes back when the exclusion is dropped.
 */
final class Selecting {

  private final Columns columns;
  private final @Nullable DateFilter dates;
  private final List<Selector> selectors = new ArrayList<>();
  private final Map<Selector, FixedBitSet> outside = new HashMap<>();
  private final Map<Selector, FixedBitSet> excluded = new HashMap<>();
  private final FixedBitSet onAnyDate;
  private final FixedBitSet results;
  private int undated;

  private Selecting(Columns columns, SearchRequest request, FixedBitSet matching) {
    this.columns = columns;
    this.dates = request.date();
    request
        .selections()
        .forEach(
            selection -> selectors.add(new Selector(selection, columns.facet(selection.facet()))));
    // Where nothing is selected, what matches is what is found.
    this.onAnyDate = selectors.isEmpty() ? matching : new FixedBitSet(matching.length());
    this.results = dates == null ? onAnyDate : new FixedBitSet(matching.length());
  }

  static Selecting of(FixedBitSet matching, Columns columns, SearchRequest request) {
    var selecting = new Selecting(columns, request, matching);
    if (request.date() != null || !request.selections().isEmpty()) {
      Documents.forEach(matching, selecting::visit);
    }
    return selecting;
  }

  private void visit(int doc) {
    boolean onDate = dates == null || passes(doc, dates);
    Selector failed = null;
    boolean failedByExclusion = false;
    for (Selector selector : selectors) {
      boolean isExcluded = selector.isExcluded(doc);
      boolean isOutside = !selector.passesAny(doc);
      if (isExcluded || isOutside || !selector.passesAll(doc)) {
        if (failed != null || !selector.passesAll(doc) || (isExcluded && isOutside)) {
          return;
        }
        failed = selector;
        failedByExclusion = isExcluded;
      }
    }
    if (failed == null) {
      visitSelected(doc, onDate);
    } else if (onDate) {
      (failedByExclusion ? excluded : outside)
          .computeIfAbsent(failed, none -> new FixedBitSet(results.length()))
          .set(doc);
    }
  }

  /** A document that passes every facet's selection, though perhaps not the date filter. */
  private void visitSelected(int doc, boolean onDate) {
    onAnyDate.set(doc);
    if (dates != null && columns.dates().isPossible(doc, dates)) {
      undated++;
    }
    if (onDate) {
      results.set(doc);
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

  /** Documents that pass everything. */
  FixedBitSet results() {
    return results;
  }

  /** Documents that pass everything but perhaps the date filter. */
  FixedBitSet onAnyDate() {
    return onAnyDate;
  }

  /** Documents outside the date filter only for want of a date. */
  int undated() {
    return undated;
  }

  /** Adds to a facet's counts the documents that fail its own selection alone. */
  void countBeside(FacetColumn column, int[] counts) {
    for (Selector selector : selectors) {
      if (selector.column == column) {
        FixedBitSet beside = outside.get(selector);
        if (beside != null) {
          add(column.of(column.rows.count(beside)), counts);
        }
        FixedBitSet dropped = excluded.get(selector);
        if (dropped != null) {
          Documents.forEach(dropped, doc -> selector.countExcluded(doc, counts));
        }
      }
    }
  }

  private static void add(int[] more, int[] counts) {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      counts[ordinal] += more[ordinal];
    }
  }
}
