package org.isnad.raw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted as they are handed out; those that are skipped count too. */
public abstract class CountedStream extends FilterInputStream {

  /** Over a stream, which the caller closes. */
  protected CountedStream(InputStream in) {
    super(in);
  }

  /**
   * Hears of some bytes more.
   *
   * @throws IOException if they are too many
   */
  protected abstract void count(int bytes) throws IOException;

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 1 << 16)).length;
  }

  /** What is read again would be counted again. */
  @Override
  public boolean markSupported() {
    return false;
  }
}
