package org.isnad.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands out all that was unpacked before a fault. A library that unpacks into a long array forgets,
 * when it fails, how much of it is filled; so it is asked for one byte after the other.
 */
final class UpToFault extends InputStream {
  private final InputStream in;
  private @Nullable IOException fault;

  /** Over a stream, which the caller closes. */
  UpToFault(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    if (fault != null) {
      throw fault;
    }
    return in.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = 0;
    try {
      for (int next = 0; read < length && next >= 0; ) {
        next = read();
        if (next >= 0) {
          into[from + read++] = (byte) next;
        }
      }
    } catch (IOException behind) {
      fault = behind;
      if (read == 0) {
        throw behind;
      }
    }
    return read == 0 && length > 0 ? -1 : read;
  }
}
