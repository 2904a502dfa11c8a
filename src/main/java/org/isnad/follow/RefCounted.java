package org.isnad.follow;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/** Something open that is closed when the last of its holders lets go. */
final class RefCounted<T extends AutoCloseable> {

  private static final System.Logger LOG = System.getLogger(RefCounted.class.getName());

  private final String id;
  private final T value;

  /** One for the follower, one for each lease; once 0, it stays 0. */
  private final AtomicInteger holders = new AtomicInteger(1);

  RefCounted(String id, T value) {
    this.id = id;
    this.value = value;
  }

  String id() {
    return id;
  }

  T value() {
    return value;
  }

  /** False if it is closed already. */
  boolean tryHold() {
    return holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
  }

  void release() {
    if (holders.decrementAndGet() == 0) {
      try {
        value.close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "generation " + id + " did not close", e);
      }
    }
  }
}
