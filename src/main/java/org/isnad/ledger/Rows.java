package org.isnad.ledger;

import java.util.Arrays;

/**
 * A growing table in memory, a row for each text: about 40 bytes each, whatever the text's size.
 */
final class Rows {

  private static final int START = 1 << 10;

  long[] ids = new long[START];
  long[] same = new long[2 * START];
  long[] offsets = new long[START];
  byte[] lacks = new byte[START];
  int size;

  /** Hash table of rows, open addressing; 0 is free, else the row and 1. */
  private int[] slots = new int[4 * START];

  /** The row of an id; -1 if there is none. */
  int find(long id) {
    for (int slot = slot(id); slots[slot] != 0; slot = (slot + 1) % slots.length) {
      if (ids[slots[slot] - 1] == id) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  private int slot(long id) {
    return (int) Long.remainderUnsigned(id, slots.length); // an id is a hash already
  }

  /** A new row for an id that has none. */
  int add(long id) {
    if (size == ids.length) {
      grow();
    }
    ids[size] = id;
    offsets[size] = -1;
    place(size++);
    return size - 1;
  }

  private void place(int row) {
    int slot = slot(ids[row]);
    while (slots[slot] != 0) {
      slot = (slot + 1) % slots.length;
    }
    slots[slot] = row + 1;
  }

  private void grow() {
    int room = Math.multiplyExact(size, 2);
    ids = Arrays.copyOf(ids, room);
    same = Arrays.copyOf(same, Math.multiplyExact(room, 2));
    offsets = Arrays.copyOf(offsets, room);
    lacks = Arrays.copyOf(lacks, room);
    slots = new int[Math.multiplyExact(room, 2)];
    for (int row = 0; row < size; row++) {
      place(row);
    }
  }
}
