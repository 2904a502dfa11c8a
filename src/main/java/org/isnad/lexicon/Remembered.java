package org.isnad.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was read of an index and is asked for again and again. Safe to share between threads. */
final class Remembered<K, V> {

  /** Then all is forgotten: a guard against a flood of queries, seldom reached. */
  private static final int MOST = 100_000;

  /** What is not remembered yet. */
  interface Reading<K, V> {
    V read(K key) throws IOException;
  }

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Reading<K, V> reading;

  Remembered(Reading<K, V> reading) {
    this.reading = reading;
  }

  /** The value of a key, which must not change later. Two threads at once may both read it. */
  V get(K key) throws IOException {
    V value = known.get(key);
    if (value == null) {
      value = reading.read(key);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
