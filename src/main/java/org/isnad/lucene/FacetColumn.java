package org.isnad.lucene;

import java.util.Arrays;

/**
 * One facet of every document, as it stands in the rows it shares with others. Ancestors are
 * ordinary values, so a parent counts documents and not its children.
 */
final class FacetColumn {

  final String facet;

  /** Sorted; a value's place here is its ordinal. */
  final String[] ids;

  final FacetRows rows;

  /** The number of the first value; the others follow, and one for no value. */
  final int first;

  /** The first number after those of this facet. */
  final int end;

  /** Of a facet whose values begin with a number. */
  FacetColumn(String facet, String[] ids, FacetRows rows, int first) {
    this.facet = facet;
    this.ids = ids;
    this.rows = rows;
    this.first = first;
    this.end = first + ids.length + 1;
  }

  /** The number that stands for no value. */
  int none() {
    return end - 1;
  }

  /** The ordinal of a value, negative if no document has it. */
  int ordinal(String id) {
    return Arrays.binarySearch(ids, id);
  }

  /** Documents with the value of an ordinal, over the whole index. */
  int total(int ordinal) {
    return rows.total(first + ordinal);
  }

  /** By ordinal, and behind them that of no value, from the counts of the rows. */
  int[] of(int[] counts) {
    return Arrays.copyOfRange(counts, first, end);
  }

  /**
   * Adds to the counts those values of a document that are marked.
   *
   * @param marked by ordinal, with one more for no value
   */
  void count(int doc, boolean[] marked, int[] counts) {
    for (int i = rows.start(doc); i < rows.start(doc + 1); i++) {
      int number = rows.number(i);
      if (isOurs(number) && marked[number - first]) {
        counts[number - first]++;
      }
    }
  }

  /**
   * Whether a document has one of the marked values.
   *
   * @param marked by ordinal, with one more for no value
   */
  boolean hasAny(int doc, boolean[] marked) {
    for (int i = rows.start(doc); i < rows.start(doc + 1); i++) {
      int number = rows.number(i);
      if (isOurs(number) && marked[number - first]) {
        return true;
      }
    }
    return false;
  }

  /** How many of the marked values a document has. */
  int have(int doc, boolean[] marked) {
    int have = 0;
    for (int i = rows.start(doc); i < rows.start(doc + 1); i++) {
      int number = rows.number(i);
      have += isOurs(number) && marked[number - first] ? 1 : 0;
    }
    return have;
  }

  private boolean isOurs(int number) {
    return number >= first && number < end;
  }
}
