package org.isnad.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Objects;

/** Text in another encoding, as UTF-8 and without a byte order mark. */
final class Utf8Stream extends InputStream {
  private static final int BLOCK = 1 << 13;
  private static final char MARK = '\uFEFF';

  private final Reader text;
  private final char[] letters = new char[BLOCK];
  private byte[] bytes = new byte[0];
  private int at;
  private boolean begun;

  Utf8Stream(InputStream in, Charset from) {
    text = new InputStreamReader(in, from);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    if (length == 0) {
      return 0;
    } else if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int count = text.read(letters, 0, BLOCK - 1);
      if (count < 0) {
        return false;
      }
      if (Character.isHighSurrogate(letters[count - 1])) { // its other half comes next
        int other = text.read();
        letters[count] = (char) other;
        count += other < 0 ? 0 : 1;
      }
      int start = !begun && letters[0] == MARK ? 1 : 0;
      begun = true;
      bytes = new String(letters, start, count - start).getBytes(UTF_8);
      at = 0;
    }
    return true;
  }
}
