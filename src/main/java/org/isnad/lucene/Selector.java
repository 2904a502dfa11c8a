package org.isnad.lucene;

import java.util.Set;
import org.isnad.engine.SearchRequest.Selection;

/** One facet's selection, ready to be asked about documents. */
final class Selector {

  final FacetColumn column;

  private final boolean[] any;
  private final boolean[] all;
  private final boolean[] not;
  private final int wantedOfAll;
  private final boolean limited;
  private final boolean excludes;

  Selector(Selection selection, FacetColumn column) {
    this.column = column;
    this.any = marked(selection.any());
    this.all = marked(selection.all());
    this.not = marked(selection.not());
    this.wantedOfAll = selection.all().size();
    this.any[column.ids.length] = selection.missing();
    this.excludes = !selection.not().isEmpty();
    this.limited = selection.missing() || !selection.any().isEmpty();
  }

  private boolean[] marked(Set<String> ids) {
    var marked = new boolean[column.ids.length + 1];
    for (String id : ids) {
      int ordinal = column.ordinal(id);
      if (ordinal >= 0) {
        marked[ordinal] = true;
      }
    }
    return marked;
  }

  /** Whether the document has one of the values wanted, or no value where that is wanted. */
  boolean passesAny(int doc) {
    return !limited || column.hasAny(doc, any);
  }

  /** Whether the document has all the values that it must have. */
  boolean passesAll(int doc) {
    return wantedOfAll == 0 || column.have(doc, all) == wantedOfAll;
  }

  /** Whether the document has an excluded value. */
  boolean isExcluded(int doc) {
    return excludes && column.hasAny(doc, not);
  }

  /** Adds to the counts those values of a document that are excluded. */
  void countExcluded(int doc, int[] counts) {
    column.count(doc, not, counts);
  }
}
