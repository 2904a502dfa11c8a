package org.isnad.rebuild;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads for the heavy work, one for each core. Who brings work waits while too much of it is
 * unfinished, so memory stays flat whatever the size of the input. After a fault no work begins.
 */
final class Workers implements AutoCloseable {

  /** Characters of text in work at once: some hundred articles, or one that is very long. */
  private static final int ROOM = 32 << 20;

  /** What even an empty article takes. */
  private static final int LEAST = 1 << 16;

  private final Semaphore room = new Semaphore(ROOM);
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count, task -> Thread.ofPlatform().name("worker").daemon().unstarted(task));
  }

  /** Work that a disk can make fail. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /**
   * Has some work done soon; waits for room first.
   *
   * @param texts how many there are
   * @param size in characters of text, of all of them
   * @throws StoppedException if earlier work failed or the thread was interrupted
   */
  void submit(int texts, long size, Work work) {
    int part = Math.clamp(size + (long) texts * LEAST, LEAST, ROOM);
    try {
      room.acquire(part);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
    if (fault.get() != null) {
      throw new StoppedException();
    }
    threads.execute(() -> run(work, part));
  }

  private void run(Work work, int part) {
    try {
      if (fault.get() == null) {
        work.run();
      }
    } catch (Throwable e) { // an error in a thread of ours must not be lost
      fault.compareAndSet(null, e);
    } finally {
      room.release(part);
    }
  }

  /**
   * Waits until all work is done.
   *
   * @throws IOException the fault of the first work that failed
   */
  void finish() throws IOException, InterruptedException {
    threads.shutdown();
    while (!threads.awaitTermination(1, TimeUnit.HOURS)) {
      // long articles take long
    }
    rethrow();
  }

  /** Throws the fault of the first work that failed, if any. */
  void rethrow() throws IOException {
    switch (fault.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /** Drops what has not begun and waits for what has. */
  @Override
  public void close() {
    fault.compareAndSet(null, new StoppedException());
    threads.close();
  }
}
