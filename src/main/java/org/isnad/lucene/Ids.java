package org.isnad.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The documents in the order of their ids, on the heap: documents stand as they came, which differs
 * from run to run, so ties are told by id.
 */
final class Ids {

  private final List<LeafReaderContext> leaves;

  /** By document. */
  private final int[] ranks;

  /** By rank. */
  private final int[] docs;

  private Ids(IndexReader reader, int ids) {
    this.leaves = reader.leaves();
    this.ranks = new int[reader.maxDoc()];
    this.docs = new int[ids];
    Arrays.fill(docs, -1);
  }

  static Ids read(IndexReader reader) throws IOException {
    var segments = new SortedDocValues[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      segments[leaf.ord] = DocValues.getSorted(leaf.reader(), Schema.ID);
    }
    OrdinalMap all = OrdinalMap.build(null, segments, PackedInts.COMPACT);
    var ids = new Ids(reader, Math.toIntExact(all.getValueCount()));
    for (LeafReaderContext leaf : reader.leaves()) {
      ids.read(leaf, segments[leaf.ord], all);
    }
    return ids;
  }

  private void read(LeafReaderContext leaf, SortedDocValues values, OrdinalMap all)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      // an article that was replaced may still stand in its segment
      if (values.advanceExact(doc) && (live == null || live.get(doc))) {
        int rank = (int) all.getGlobalOrds(leaf.ord).get(values.ordValue());
        ranks[leaf.docBase + doc] = rank;
        docs[rank] = leaf.docBase + doc;
      }
    }
  }

  /** How many ids there are, those of deleted documents too. */
  int size() {
    return docs.length;
  }

  int rank(int doc) {
    return ranks[doc];
  }

  /** The document of a rank; -1 if it is deleted. */
  int doc(int rank) {
    return docs[rank];
  }

  /** The id of a document. */
  BytesRef id(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.ID);
    return values.advanceExact(doc - leaf.docBase)
        ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()))
        : new BytesRef();
  }

  /** The rank of an id, or of the last id before it; -1 if there is none. */
  int rankUpTo(BytesRef id) throws IOException {
    int low = 0;
    int high = docs.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = middle;
      while (at < high && docs[at] < 0) {
        at++;
      }
      if (docs[at] < 0 || id(docs[at]).compareTo(id) > 0) {
        high = middle - 1;
      } else {
        low = at + 1;
      }
    }
    return low - 1;
  }
}
