package org.isnad.record;

import java.io.IOException;
import java.io.InputStream;
import org.isnad.raw.CountedStream;
import org.isnad.raw.UnreadableException;

/** A stream that ends with a fault where one record of it is longer than allowed. */
public final class RecordBudget extends CountedStream {
  private final long most;
  private long left;

  /** Allows so many bytes from one {@link #renew} to the next. */
  public RecordBudget(InputStream in, int most) {
    super(in);
    this.most = most;
    this.left = most;
  }

  /** A record ends. */
  public void renew() {
    left = most;
  }

  @Override
  protected void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new UnreadableException("too long: more than %,d bytes in one record".formatted(most));
    }
  }
}
