package org.isnad.page;

import java.util.List;

/**
 * How one word of the query was read.
 *
 * @param typed as the reader wrote it
 * @param words what it was taken for
 * @param links entities it may mean, each as a search for the entity itself
 */
public record PageReading(String typed, String words, List<PageLink> links) {

  /** Copies the list. */
  public PageReading {
    links = List.copyOf(links);
  }
}
