package org.isnad.page;

import java.util.List;

/**
 * How one word of the query was read.
 *
 * @param typed as the reader wrote it
 * @param words what it was taken for
 * @param links entities it may mean, each as a search for the entity itself
 * @param spellings found in the results, with why each counts as this name
 */
public record PageReading(
    String typed, String words, List<PageLink> links, List<Spelling> spellings) {

  /** Copies the lists. */
  public PageReading {
    links = List.copyOf(links);
    spellings = List.copyOf(spellings);
  }

  /**
   * One spelling.
   *
   * @param text as written in an article
   * @param words the letters that it writes otherwise and what they cost; who writes it so, if that
   *     was asked
   */
  public record Spelling(String text, String words) {}
}
