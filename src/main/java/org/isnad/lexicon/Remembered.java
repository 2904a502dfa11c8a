package org.isnad.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that cost something and are asked for again and again. Safe to share between threads.
 *
 * @param <E> what can go wrong where an answer is not remembered
 */
public final class Remembered<K, V, E extends Exception> {

  /** How an answer is found that is not remembered. */
  @FunctionalInterface
  public interface Finding<K, V, E extends Exception> {
    /** The answer, the same whenever it is asked for. */
    V find(K key) throws E;
  }

  private final int most;
  private final Finding<K, V, E> finding;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * Nothing yet.
   *
   * @param most answers that are kept; at one more all are forgotten: a guard against a flood of
   *     questions, seldom reached
   */
  public Remembered(int most, Finding<K, V, E> finding) {
    this.most = most;
    this.finding = finding;
  }

  /** The answer to a key, which must not change later. Two threads at once may both look for it. */
  public V get(K key) throws E {
    V value = known.get(key);
    if (value == null) {
      value = finding.find(key);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
