package org.isnad.page;

import java.util.List;

/**
 * A request that could not be answered, for a reader.
 *
 * @param heading such as {@code This page cannot be shown}
 * @param faults what was wrong, and what would be right
 * @param next where to go now
 */
public record PageRefusal(
    PageFrame frame, String heading, List<String> faults, List<PageLink> next) {

  /** Copies the lists. */
  public PageRefusal {
    faults = List.copyOf(faults);
    next = List.copyOf(next);
  }
}
