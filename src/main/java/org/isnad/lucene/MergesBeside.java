package org.isnad.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges segments beside whoever writes. */
final class MergesBeside extends ConcurrentMergeScheduler {

  /** One merge may use every core: nothing else is left to do. */
  void useAllCores() {
    int threads = Runtime.getRuntime().availableProcessors() + 1; // one of them waits for the rest
    setMaxMergesAndThreads(threads, threads);
  }

  /** Says nothing here: the writer fails from now on, and says why to whoever calls it next. */
  @Override
  protected void handleMergeException(Throwable fault) {}
}
