package org.isnad.mending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** UTF-8 that somebody took for another encoding. */
final class Misread {
  private Misread() {}

  /** Reads as most programs do, which leave bytes without a letter as control characters. */
  static String misread(String text, String encoding) {
    var read = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      String letter = new String(new byte[] {b}, Charset.forName(encoding));
      read.append(letter.equals("\uFFFD") && (b & 0xFF) < 0xA0 ? "" + (char) (b & 0xFF) : letter);
    }
    return read.toString();
  }
}
