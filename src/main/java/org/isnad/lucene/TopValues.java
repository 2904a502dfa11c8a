package org.isnad.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
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

  static FacetCounts of(
      FacetAsk ask, String[] ids, int[] counts, int missing, @Nullable Selection selection) {
    Set<String> selected = selected(selection);
    var top = new PriorityQueue<>(MOST_FIRST.reversed());
    var values = new ArrayList<Value>();
    int candidates = 0;
    for (int ordinal = 0; ordinal < ids.length; ordinal++) {
      String id = ids[ordinal];
      if (selected.remove(id)) {
        values.add(new Value(id, counts[ordinal]));
      } else if (counts[ordinal] > 0 && (ask.ids() == null || ask.ids().contains(id))) {
        candidates++;
        top.add(new Value(id, counts[ordinal]));
        if (top.size() > ask.size()) {
          top.poll();
        }
      }
    }
    selected.forEach(id -> values.add(new Value(id, 0)));
    int room = Math.max(0, ask.size() - values.size());
    List<Value> rest = top.stream().sorted(MOST_FIRST).limit(room).toList();
    values.addAll(rest);
    values.sort(MOST_FIRST);
    return new FacetCounts(values, missing, candidates - rest.size());
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
