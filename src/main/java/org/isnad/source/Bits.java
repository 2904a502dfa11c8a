package org.isnad.source;

import java.util.Arrays;

/** Bits in a row, the highest of each byte first. */
final class Bits {
  private byte[] bytes = new byte[1 << 16];
  private int length;

  /** How many there are. */
  int length() {
    return length;
  }

  void add(int bit) {
    if (length >> 3 == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    if (bit != 0) {
      bytes[length >> 3] |= (byte) (0x80 >> (length & 7));
    }
    length++;
  }

  /** Adds a number's lowest bits, so many of them. */
  void add(long number, int bits) {
    for (int i = bits - 1; i >= 0; i--) {
      add((int) (number >> i) & 1);
    }
  }

  /** Takes the last ones away. */
  void drop(int bits) {
    for (int i = 0; i < bits; i++) {
      length--;
      bytes[length >> 3] &= (byte) ~(0x80 >> (length & 7));
    }
  }

  /** So many bits from a place, as a number. */
  long number(int from, int bits) {
    long number = 0;
    for (int i = from; i < from + bits; i++) {
      number = number << 1 | (bytes[i >> 3] >> (7 - (i & 7)) & 1);
    }
    return number;
  }

  /** All, with zeros to the end of the last byte. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, (length + 7) >> 3);
  }
}
