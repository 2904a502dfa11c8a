package org.isnad.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of some facets, a row for every document, on the heap: to count them all is one walk,
 * which reads a document's values where they stand together.
 *
 * <p>Each value has a number, those of one facet follow each other. One more number of each facet
 * stands for no value, so that missing values are counted as the others are.
 */
final class FacetRows {

  private final List<FacetColumn> columns = new ArrayList<>();
  private final int[] starts;
  private int[] numbers = new int[1024];
  private final int[] totals;

  private FacetRows(IndexReader reader, List<String> facets) throws IOException {
    int first = 0;
    for (String facet : facets) {
      var column = new FacetColumn(facet, ids(reader, facet), this, first);
      columns.add(column);
      first = column.end;
    }
    this.starts = new int[reader.maxDoc() + 1];
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf);
    }
    this.numbers = Arrays.copyOf(numbers, starts[reader.maxDoc()]);
    this.totals = new int[first];
    for (int number : numbers) {
      totals[number]++;
    }
  }

  /** Reads doc values; a facet that no document has gives a column without values. */
  static FacetRows read(IndexReader reader, List<String> facets) throws IOException {
    return new FacetRows(reader, facets);
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

  private void read(LeafReaderContext leaf) throws IOException {
    var values = new ArrayList<Numbered>();
    for (FacetColumn column : columns) {
      values.add(Numbered.of(leaf.reader(), column));
    }
    int size = starts[leaf.docBase];
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      for (Numbered facet : values) {
        int count = facet.values.advanceExact(doc) ? facet.values.docValueCount() : 0;
        if (size + count >= numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * (size + count));
        }
        for (int i = 0; i < count; i++) {
          numbers[size++] = facet.numbers[(int) facet.values.nextOrd()];
        }
        if (count == 0) {
          numbers[size++] = facet.none;
        }
      }
      starts[leaf.docBase + doc + 1] = size;
    }
  }

  /**
   * A segment's values of one facet.
   *
   * @param numbers by the segment's ordinal
   * @param none the number of no value
   */
  private record Numbered(SortedSetDocValues values, int[] numbers, int none) {
    static Numbered of(LeafReader segment, FacetColumn column) throws IOException {
      SortedSetDocValues values = DocValues.getSortedSet(segment, column.facet);
      var numbers = new int[(int) values.getValueCount()];
      for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
        numbers[ordinal] = column.first + column.ordinal(values.lookupOrd(ordinal).utf8ToString());
      }
      return new Numbered(values, numbers, column.none());
    }
  }

  /** The facets, in the order given. */
  List<FacetColumn> columns() {
    return columns;
  }

  /** Where the row of a document begins; it ends where the next begins. */
  int start(int doc) {
    return starts[doc];
  }

  int number(int at) {
    return numbers[at];
  }

  /** How many documents of the whole index have the value of a number. */
  int total(int number) {
    return totals[number];
  }

  /**
   * How many of some documents have each value, by number. Of most documents, the values of the
   * others are taken away from those of all, which is less to read.
   */
  int[] count(FixedBitSet documents) {
    int docs = starts.length - 1;
    boolean most = 2 * documents.cardinality() > docs;
    int times = most ? -1 : 1;
    int[] counts = most ? totals.clone() : new int[totals.length];
    long[] words = documents.getBits();
    for (int at = 0; at << 6 < docs; at++) {
      for (long word = most ? ~words[at] : words[at]; word != 0; word &= word - 1) {
        int doc = (at << 6) + Long.numberOfTrailingZeros(word);
        if (doc < docs) {
          add(doc, times, counts);
        }
      }
    }
    return counts;
  }

  private void add(int doc, int times, int[] counts) {
    int end = starts[doc + 1];
    for (int i = starts[doc]; i < end; i++) {
      counts[numbers[i]] += times;
    }
  }
}
