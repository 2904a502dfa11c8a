package org.isnad.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it comes from.
 *
 * @param from {@code text}, {@code metadata}, {@code url}, {@code sidecar} or {@code correction}
 * @param evidence stretches of the text that say so; empty when it is not from the text
 */
public record Sourced(String value, String from, List<Span> evidence) {

  /** Copies the list. */
  public Sourced {
    evidence = List.copyOf(evidence);
  }

  /** The value alone; null where there is none. */
  public static @Nullable String valueOf(@Nullable Sourced sourced) {
    return sourced == null ? null : sourced.value;
  }
}
