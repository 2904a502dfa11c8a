package org.isnad.analysis;

/**
 * A word of no more than sixteen letters, all of them ASCII, as two numbers: nearly every word is
 * one, and two of them can be told apart without looking for their letters elsewhere.
 */
final class Letters {

  private static final int HALF = 8;
  private static final char BEYOND = 0x80;

  private Letters() {}

  /** The first eight letters; below 0 if one of them is not ASCII. */
  static long low(char[] buffer, int length) {
    return packed(buffer, 0, Math.min(length, HALF));
  }

  /** The other letters; below 0 if one of them is not ASCII, or they are too many. */
  static long high(char[] buffer, int length) {
    return length > 2 * HALF ? -1 : packed(buffer, HALF, length);
  }

  private static long packed(char[] buffer, int from, int to) {
    long packed = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= buffer[i];
      packed = packed << Byte.SIZE | buffer[i];
    }
    return all < BEYOND ? packed : -1;
  }

  /** A number for a word that two cannot hold. */
  static long hash(char[] buffer, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash;
  }

  /** Two numbers as one, its upper bits well spread. */
  static long mixed(long low, long high) {
    long mixed = (low ^ Long.rotateLeft(high * 0x9e3779b97f4a7c15L, 32)) * 0xbf58476d1ce4e5b9L;
    return (mixed ^ (mixed >>> 32)) * 0x94d049bb133111ebL;
  }
}
