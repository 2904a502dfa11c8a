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

  PurgingMergePolicy() {
    super(new TieredMergePolicy());
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
