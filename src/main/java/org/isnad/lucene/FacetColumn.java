package org.isnad.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one facet for every document, on the heap: counting reads two arrays and nothing
 * else. Ancestors are ordinary values, so a parent counts documents and not its children.
 */
final class FacetColumn {

  /** Sorted; a value's place here is its ordinal. */
  final String[] ids;

  /** Documents with each value, over the whole index. */
  final int[] totals;

  /** Documents without any value, over the whole index. */
  final int missing;

  private final int[] starts;
  private final int[] ordinals;

  private FacetColumn(String[] ids, int[] starts, int[] ordinals) {
    this.ids = ids;
    this.starts = starts;
    this.ordinals = ordinals;
    this.totals = new int[ids.length];
    for (int ordinal : ordinals) {
      totals[ordinal]++;
    }
    int none = 0;
    for (int doc = 0; doc + 1 < starts.length; doc++) {
      none += starts[doc] == starts[doc + 1] ? 1 : 0;
    }
    this.missing = none;
  }

  /** Reads a facet's doc values; a facet that no document has gives an empty column. */
  static FacetColumn read(IndexReader reader, String facet) throws IOException {
    String[] ids = ids(reader, facet);
    var starts = new int[reader.maxDoc() + 1];
    var ordinals = new IntList();
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf, DocValues.getSortedSet(leaf.reader(), facet), ids, starts, ordinals);
    }
    return new FacetColumn(ids, starts, ordinals.toArray());
  }

  private static void read(
      LeafReaderContext leaf,
      SortedSetDocValues values,
      String[] ids,
      int[] starts,
      IntList ordinals)
      throws IOException {
    var global = new int[(int) values.getValueCount()];
    for (int ordinal = 0; ordinal < global.length; ordinal++) {
      global[ordinal] = Arrays.binarySearch(ids, values.lookupOrd(ordinal).utf8ToString());
    }
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          ordinals.add(global[(int) values.nextOrd()]);
        }
      }
      starts[leaf.docBase + doc + 1] = ordinals.size();
    }
  }

  private static String[] ids(IndexReader reader, String facet) throws IOException {
    var ids = new TreeSet<String>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), facet);
      for (int ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
        ids.add(values.lookupOrd(ordinal).utf8ToString());
      }
    }
    return ids.toArray(String[]::new);
  }

  /** The ordinal of a value, negative if no document has it. */
  int ordinal(String id) {
    return Arrays.binarySearch(ids, id);
  }

  boolean isMissing(int doc) {
    return starts[doc] == starts[doc + 1];
  }

  /**
   * Adds the values of documents to the counts. Of most documents, it takes away the values of the
   * others from those of all, which is less to read.
   *
   * @return how many of the documents have no value
   */
  int count(FixedBitSet documents, int[] counts) {
    int docs = starts.length - 1;
    boolean most = 2 * documents.cardinality() > docs;
    int sign = most ? -1 : 1;
    int none = most ? missing : 0;
    for (int ordinal = 0; most && ordinal < counts.length; ordinal++) {
      counts[ordinal] += totals[ordinal];
    }
    long[] words = documents.getBits();
    for (int at = 0; at << 6 < docs; at++) {
      for (long word = most ? ~words[at] : words[at]; word != 0; word &= word - 1) {
        int doc = (at << 6) + Long.numberOfTrailingZeros(word);
        if (doc < docs) {
          none += sign * add(doc, sign, counts);
        }
      }
    }
    return none;
  }

  /** Adds a document so many times, also less than none; 1 if it has no value, else 0. */
  private int add(int doc, int times, int[] counts) {
    int end = starts[doc + 1];
    for (int i = starts[doc]; i < end; i++) {
      counts[ordinals[i]] += times;
    }
    return starts[doc] == end ? 1 : 0;
  }

  /** Adds to the counts those values of a document that are marked. */
  void count(int doc, boolean[] marked, int[] counts) {
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      counts[ordinals[i]] += marked[ordinals[i]] ? 1 : 0;
    }
  }

  /** Whether a document has one of the marked values. */
  boolean hasAny(int doc, boolean[] marked) {
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      if (marked[ordinals[i]]) {
        return true;
      }
    }
    return false;
  }

  /** How many of the marked values a document has. */
  int have(int doc, boolean[] marked) {
    int have = 0;
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      have += marked[ordinals[i]] ? 1 : 0;
    }
    return have;
  }

  /** A growing array of int. */
  private static final class IntList {
    private int[] items = new int[1024];
    private int size;

    void add(int item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }

    int size() {
      return size;
    }

    int[] toArray() {
      return Arrays.copyOf(items, size);
    }
  }
}
