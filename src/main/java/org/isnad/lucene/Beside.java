package org.isnad.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Work that another core may do meanwhile. If none has begun it by the time it is asked for, the
 * one who asks does it, so that a busy machine loses nothing.
 */
final class Beside<T> {

  private final FutureTask<T> task;

  private Beside(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /** Begins when a core is free. */
  static <T> Beside<T> start(Callable<T> work) {
    var beside = new Beside<>(work);
    ForkJoinPool.commonPool().execute(beside.task);
    return beside;
  }

  /** Begins when it is asked for: for what is too little to be worth a core's waking up. */
  static <T> Beside<T> later(Callable<T> work) {
    return new Beside<>(work);
  }

  /**
   * What came of it.
   *
   * @throws IOException if reading the index failed there
   */
  T get() throws IOException {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while counting", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
