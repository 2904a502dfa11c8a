package org.isnad.raw;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that one can go some way back in: what reads ahead has taken more of it than it says.
 */
public final class Retraced extends PiecewiseStream {

  /** More than any reader of records reads ahead. */
  private static final int KEPT = 1 << 16;

  private final InputStream in;
  private final byte[] kept = new byte[KEPT];

  /** Bytes taken from the stream. */
  private long taken;

  /** Bytes before the next one that is handed out. */
  private long position;

  /** Over a stream, which the caller closes. */
  public Retraced(InputStream in) {
    this.in = in;
  }

  /** Bytes from the beginning of the stream to the next one that is read. */
  public long position() {
    return position;
  }

  /** Goes back to a position, or as far towards it as is possible. */
  public void goBack(long to) {
    position = Math.min(position, Math.max(to, taken - KEPT));
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = position < taken ? again(into, from, length) : in.read(into, from, length);
    if (read > 0) {
      if (position == taken) {
        keep(into, from, read);
      }
      position += read;
    }
    return read;
  }

  private int again(byte[] into, int from, int length) {
    int at = (int) (position % KEPT);
    int again = (int) Math.min(Math.min(length, taken - position), KEPT - at);
    System.arraycopy(kept, at, into, from, again);
    return again;
  }

  private void keep(byte[] bytes, int from, int length) {
    int left = Math.min(length, KEPT);
    int start = from + length - left;
    int at = (int) ((taken + length - left) % KEPT);
    int ahead = Math.min(left, KEPT - at);
    System.arraycopy(bytes, start, kept, at, ahead);
    System.arraycopy(bytes, start + ahead, kept, 0, left - ahead);
    taken += length;
  }
}
