package org.isnad.mending;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * An encoding of one byte a letter that UTF-8 was taken for, read backwards: which byte a letter
 * was, and which character some letters were together.
 */
final class Misreading {
  /** No encoding has letters beyond: the last is the trade mark, U+2122. */
  private static final int LETTERS = 0x2200;

  private static final int NONE = -1;
  private static final int TOP = 0x80;

  /** The least character that is written with so many bytes; a lesser one is written shorter. */
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

  private final String name;
  private final short[] bytes = new short[LETTERS];

  /**
   * A misreading.
   *
   * @param name as Java knows the encoding
   */
  Misreading(String name) {
    this.name = name;
    Arrays.fill(bytes, (short) NONE);
    // Bytes without a letter are left as control characters by most readers.
    for (int control = TOP; control < 0xA0; control++) {
      bytes[control] = (short) control;
    }
    Charset charset = Charset.forName(name);
    for (int b = TOP; b <= 0xFF; b++) {
      char letter = new String(new byte[] {(byte) b}, charset).charAt(0);
      if (letter < LETTERS) {
        bytes[letter] = (short) b;
      }
    }
  }

  String name() {
    return name;
  }

  /** How many letters from here on were one character of UTF-8; 0 if they were none. */
  int lengthAt(String text, int at) {
    int lead = at < text.length() ? unread(text.charAt(at)) : NONE;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + length > text.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = unread(text.charAt(at + i));
      if (next < TOP || next > 0xBF) {
        return 0;
      }
    }
    return length > 0 && isCharacter(character(text, at, length), length) ? length : 0;
  }

  /** The character that so many letters were. */
  int character(String text, int at, int length) {
    int lead = unread(text.charAt(at));
    int character = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      character = (character << 6) | (unread(text.charAt(at + i)) & 0x3F);
    }
    return character;
  }

  /** The byte that a letter was; negative if it was none. */
  int unread(char letter) {
    return letter < LETTERS ? bytes[letter] : NONE;
  }

  private static boolean isCharacter(int point, int length) {
    return point >= LEAST[length]
        && point <= Character.MAX_CODE_POINT
        && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
