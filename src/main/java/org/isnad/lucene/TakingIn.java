package org.isnad.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/** When articles were taken in: at the rebuild or update that found them new. */
final class TakingIn {

  private final List<LeafReaderContext> leaves;

  TakingIn(IndexReader reader) {
    leaves = reader.leaves();
  }

  /** Of one document; 1970 in an index that was built before this was kept. */
  Instant of(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues times = leaf.reader().getNumericDocValues(Schema.INDEXED);
    return times != null && times.advanceExact(doc - leaf.docBase)
        ? Instant.ofEpochMilli(times.longValue())
        : Instant.EPOCH;
  }
}
