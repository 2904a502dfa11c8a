package org.isnad.raw;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A buffer that loses nothing before a fault. The JDK's own asks for the next piece before it hands
 * on the last, and forgets that where the next is cut off; here a fault comes when all before it
 * was read, and comes again whenever one reads on.
 */
public final class Pieces extends BufferedInputStream {
  private static final int SIZE = 1 << 16;

  private @Nullable IOException fault;

  private Pieces(InputStream in) {
    super(in, SIZE);
  }

  /** Over a stream, which the caller closes; the stream itself if it is one of these. */
  public static Pieces of(InputStream in) {
    return in instanceof Pieces pieces ? pieces : new Pieces(in);
  }

  /** Lets one read on behind a fault, if the stream has anything there. */
  public synchronized void passFault() {
    fault = null;
  }

  @Override
  public synchronized int read() throws IOException {
    if (pos == count && fault != null) {
      throw fault;
    }
    try {
      return super.read();
    } catch (IOException first) {
      fault = first;
      throw first;
    }
  }

  @Override
  public synchronized int read(byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    int first = length == 0 ? 0 : read();
    if (first < 0 || length == 0) {
      return first;
    }
    into[from] = (byte) first;
    int rest = Math.min(length - 1, count - pos);
    return 1 + (rest == 0 ? 0 : super.read(into, from + 1, rest));
  }

  /** What can be read before the next fault; not 0 unless it is the end or the fault itself. */
  @Override
  public synchronized int available() {
    try {
      if (pos == count) {
        if (read() < 0) {
          return 0;
        }
        pos--; // still there, for it was just read into the buffer
      }
      return count - pos;
    } catch (IOException comesAgain) {
      return 0;
    }
  }

  /**
   * The next bytes, which are still to be read.
   *
   * @return as many as asked for, fewer before the end or a fault
   * @throws IOException if the fault is all that comes
   */
  public synchronized byte[] peek(int most) throws IOException {
    mark(most);
    byte[] bytes = new byte[Math.min(most, SIZE)];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < most; length += Math.max(0, read)) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
        }
        read = read(bytes, length, bytes.length - length);
      }
    } catch (IOException cut) {
      if (length == 0) {
        throw cut;
      }
    } finally {
      reset();
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Readers close what they are given; what comes next in an archive is still to be read. */
  @Override
  public void close() {}
}
