package org.isnad.browse;

import org.jspecify.annotations.Nullable;

/**
 * Which names are wanted.
 *
 * @param typed beginnings of words of them, or words in another spelling; blank for all
 * @param kind null for every kind
 * @param order how they are sorted
 * @param offset names skipped
 * @param size names wanted at most
 */
public record NameAsk(String typed, @Nullable NameKind kind, Order order, int offset, int size) {

  /** How names are sorted; ties by the alphabet. */
  public enum Order {
    ARTICLES,
    ALPHABET
  }
}
