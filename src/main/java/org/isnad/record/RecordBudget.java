package org.isnad.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.raw.UnreadableException;

/** A stream that ends with a fault where one record of it is longer than allowed. */
public final class RecordBudget extends FilterInputStream {
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
  public int read() throws IOException {
    int read = super.read();
    spend(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    spend(Math.max(0, read));
    return read;
  }

  private void spend(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new UnreadableException("too long: more than %,d bytes in one record".formatted(most));
    }
  }
}
