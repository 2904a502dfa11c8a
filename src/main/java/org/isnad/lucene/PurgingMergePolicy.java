package org.isnad.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Merges as usual, but when deletions are to go, rewrites every segment that has one, each by
 * itself, and no other: none may be left, and what has none is shared with the index before.
 */
final class PurgingMergePolicy extends FilterMergePolicy {

  /** A new index is merged into one at its end: what is merged before is merged twice. */
  private static final int PER_TIER_OF_NEW = 30;

  private PurgingMergePolicy(TieredMergePolicy usual) {
    super(usual);
  }

  /** For an index that goes on from an earlier one. */
  static PurgingMergePolicy extending() {
    return new PurgingMergePolicy(new TieredMergePolicy());
  }

  /** For a new index: lets many segments stand, as many as may well be open at once. */
  static PurgingMergePolicy creating() {
    return new PurgingMergePolicy(
        new TieredMergePolicy()
            .setSegmentsPerTier(PER_TIER_OF_NEW)
            .setMaxMergeAtOnce(PER_TIER_OF_NEW));
  }

  @Override
  public @Nullable MergeSpecification findForcedDeletesMerges(
      SegmentInfos segments, MergeContext context) throws IOException {
    var merges = new MergeSpecification();
    for (SegmentCommitInfo segment : segments) {
      if (context.numDeletesToMerge(segment) > 0) {
        merges.add(new MergePolicy.OneMerge(List.of(segment)));
      }
    }
    return merges.merges.isEmpty() ? null : merges;
  }
}
