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

  /** So many documents' values are on their way from memory at once. */
  private static final int AT_ONCE = 64;

  private final List<FacetColumn> columns = new ArrayList<>();
  private final int[] starts;
  private final Numbers numbers;
  private final int[] totals;

  private FacetRows(IndexReader reader, List<String> facets) throws IOException {
    int first = 0;
    for (String facet : facets) {
      var column = new FacetColumn(facet, ids(reader, facet), this, first);
      columns.add(column);
      first = column.end;
    }
    this.starts = new int[reader.maxDoc() + 1];
    var read = new Growing();
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf, read);
    }
    this.numbers = new Numbers(read.items, read.size, first);
    this.totals = new int[first];
    for (int at = 0; at < numbers.size(); at++) {
      totals[numbers.get(at)]++;
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

  private void read(LeafReaderContext leaf, Growing read) throws IOException {
    var segment = new ArrayList<Numbered>();
    for (FacetColumn column : columns) {
      segment.add(new Numbered(leaf.reader(), column));
    }
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      for (Numbered facet : segment) {
        facet.read(doc, read);
      }
      starts[leaf.docBase + doc + 1] = read.size;
    }
  }

  /** A segment's values of one facet. */
  private static final class Numbered {
    private final SortedSetDocValues values;

    /** By the segment's ordinal. */
    private final int[] numbers;

    private final int none;

    Numbered(LeafReader segment, FacetColumn column) throws IOException {
      this.values = DocValues.getSortedSet(segment, column.facet);
      this.numbers = new int[(int) values.getValueCount()];
      for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
        numbers[ordinal] = column.first + column.ordinal(values.lookupOrd(ordinal).utf8ToString());
      }
      this.none = column.none();
    }

    void read(int doc, Growing read) throws IOException {
      if (!values.advanceExact(doc)) {
        read.add(none);
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        read.add(numbers[(int) values.nextOrd()]);
      }
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
    return numbers.get(at);
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
    var batch = new Batch(counts, times);
    long[] words = documents.getBits();
    for (int at = 0; at << 6 < docs; at++) {
      for (long word = most ? ~words[at] : words[at]; word != 0; word &= word - 1) {
        int doc = (at << 6) + Long.numberOfTrailingZeros(word);
        if (doc < docs) {
          batch.add(doc);
        }
      }
    }
    batch.count();
    return counts;
  }

  /**
   * Documents to be counted together: where their rows are is looked up for all of them, then both
   * ends of each row are fetched, and only then is counted, so that many rows are on their way from
   * memory at once. Each step is a loop that does nothing else: the less there is between two
   * fetches, the more of them a processor has under way.
   */
  private final class Batch {
    private final int[] counts;
    private final int times;
    private final int[] docs = new int[AT_ONCE];
    private final int[] from = new int[AT_ONCE];
    private final int[] to = new int[AT_ONCE];
    private final int[] first = new int[AT_ONCE];
    private final int[] last = new int[AT_ONCE];
    private int size;

    Batch(int[] counts, int times) {
      this.counts = counts;
      this.times = times;
    }

    void add(int doc) {
      docs[size++] = doc;
      if (size == AT_ONCE) {
        count();
      }
    }

    void count() {
      find();
      fetch();
      for (int row = 0; row < size; row++) {
        countRow(row);
      }
      size = 0;
    }

    private void find() {
      for (int row = 0; row < size; row++) {
        from[row] = starts[docs[row]];
        to[row] = starts[docs[row] + 1] - 1;
      }
    }

    private void fetch() {
      for (int row = 0; row < size; row++) {
        first[row] = numbers.get(from[row]);
        last[row] = numbers.get(to[row]);
      }
    }

    /** No row is empty, but it may have one value only. */
    private void countRow(int row) {
      counts[first[row]] += times;
      int end = to[row];
      if (end > from[row]) {
        counts[last[row]] += times;
      }
      for (int i = from[row] + 1; i < end; i++) {
        counts[numbers.get(i)] += times;
      }
    }
  }

  /** A growing array. */
  private static final class Growing {
    private int[] items = new int[1024];
    private int size;

    void add(int item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }
  }
}
