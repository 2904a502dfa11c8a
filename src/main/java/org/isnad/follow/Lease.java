package org.isnad.follow;

/**
 * What one request holds of a generation: it stays open at least until the lease is closed. Not for
 * more than one thread.
 */
public final class Lease<T extends AutoCloseable> implements AutoCloseable {

  private final RefCounted<T> counted;
  private boolean closed;

  Lease(RefCounted<T> counted) {
    this.counted = counted;
  }

  /** The open generation. */
  public T get() {
    return counted.value();
  }

  /** Gives it back; may be called twice. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      counted.release();
    }
  }
}
