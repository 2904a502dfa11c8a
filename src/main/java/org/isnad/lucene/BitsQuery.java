package org.isnad.lucene;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Matches a set of documents that is already known. Only for the reader they were counted in. */
final class BitsQuery extends Query {

  private final FixedBitSet documents;

  BitsQuery(FixedBitSet documents) {
    this.documents = documents;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet here = slice(leaf.docBase, leaf.reader().maxDoc());
        DocIdSetIterator iterator = new BitSetIterator(here, here.cardinality());
        return ConstantScoreScorerSupplier.fromIterator(
            iterator, score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** The bits of one segment, counted from its own 0. */
  private FixedBitSet slice(int base, int length) {
    if (base == 0 && length == documents.length()) {
      return documents;
    }
    var slice = new FixedBitSet(length);
    for (int doc = 0; doc < length; doc++) {
      if (documents.get(base + doc)) {
        slice.set(doc);
      }
    }
    return slice;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "documents(" + documents.cardinality() + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BitsQuery query && documents.equals(query.documents);
  }

  @Override
  public int hashCode() {
    return Objects.hash(documents);
  }
}
