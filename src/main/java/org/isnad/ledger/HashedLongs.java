package org.isnad.ledger;

/**
 * Numbers by 64 bits of a hash: some 32 bytes each, whatever was hashed. Values are 0 or more. For
 * one thread.
 */
public final class HashedLongs {

  private long[] keys = new long[16];

  /** One more than the value; 0 is free. */
  private long[] values = new long[16];

  private int size;

  /** The value of a key; -1 if there is none. */
  public long get(long key) {
    return values[slot(key)] - 1;
  }

  /** Sets the value of a key that has none; one that has keeps it. */
  public void putIfAbsent(long key, long value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (values[slot] == 0) {
      keys[slot] = key;
      values[slot] = value + 1;
      size++;
    }
  }

  /** The slot of a key, or the free one where it would be. */
  private int slot(long key) {
    int slot = (int) Long.remainderUnsigned(key, keys.length);
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) % keys.length;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] old = values;
    keys = new long[Math.multiplyExact(oldKeys.length, 2)];
    values = new long[keys.length];
    size = 0;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        putIfAbsent(oldKeys[i], old[i] - 1);
      }
    }
  }
}
