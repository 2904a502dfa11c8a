package org.isnad.raw;

import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how to read pieces; a single byte is a piece of one. */
public abstract class PiecewiseStream extends InputStream {

  private final byte[] one = new byte[1];

  @Override
  public final int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public abstract int read(byte[] into, int from, int length) throws IOException;
}
