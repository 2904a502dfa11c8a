package org.isnad.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.LongHeap;
import org.isnad.engine.FacetCounts;
import org.isnad.engine.FacetCounts.Value;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Selection;
import org.jspecify.annotations.Nullable;

/** The most frequent values of a facet, the selected ones always among them. */
final class TopValues {

  private static final Comparator<Value> MOST_FIRST =
      Comparator.comparingInt(Value::count).reversed().thenComparing(Value::id);

  private TopValues() {}

  /**
   * Chooses.
   *
   * @param counts by ordinal, and behind them that of no value; changed by this
   */
  static FacetCounts of(
      FacetAsk ask, FacetColumn column, int[] counts, @Nullable Selection selection) {
    var values = new ArrayList<Value>();
    for (String id : selected(selection)) {
      int ordinal = column.ordinal(id);
      values.add(new Value(id, ordinal < 0 ? 0 : counts[ordinal]));
      if (ordinal >= 0) {
        counts[ordinal] = 0; // It is chosen; it does not compete.
      }
    }
    if (ask.ids() != null) {
      keepOnly(ask.ids(), column, counts);
    }
    int candidates = 0;
    var top = new LongHeap(Math.max(1, ask.size() - values.size()));
    for (int ordinal = 0; ordinal < column.ids.length; ordinal++) {
      if (counts[ordinal] > 0) {
        candidates++;
        top.insertWithOverflow(packed(counts[ordinal], ordinal));
      }
    }
    int shown = Math.min(top.size(), Math.max(0, ask.size() - values.size()));
    for (int i = top.size(); i > 0; i--) {
      int ordinal = ordinal(top.pop());
      if (i <= shown) {
        values.add(new Value(column.ids[ordinal], counts[ordinal]));
      }
    }
    values.sort(MOST_FIRST);
    return new FacetCounts(values, counts[column.ids.length], candidates - shown);
  }

  /** Orders as wanted: by count, then the smaller ordinal, which is the smaller id. */
  private static long packed(int count, int ordinal) {
    return (long) count << Integer.SIZE | (Integer.MAX_VALUE - ordinal);
  }

  private static int ordinal(long packed) {
    return Integer.MAX_VALUE - (int) packed;
  }

  private static void keepOnly(Set<String> ids, FacetColumn column, int[] counts) {
    for (int ordinal = 0; ordinal < column.ids.length; ordinal++) {
      if (counts[ordinal] > 0 && !ids.contains(column.ids[ordinal])) {
        counts[ordinal] = 0;
      }
    }
  }

  private static Set<String> selected(@Nullable Selection selection) {
    var selected = new HashSet<String>();
    if (selection != null) {
      selected.addAll(selection.any());
      selected.addAll(selection.all());
      selected.addAll(selection.not());
    }
    return selected;
  }
}
