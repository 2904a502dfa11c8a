package org.isnad.page;

import java.util.List;

/**
 * The page before anything was asked.
 *
 * @param holds what the index holds, such as {@code 86 articles}, {@code 12 outlets}
 * @param examples searches worth trying here, with what they show
 * @param facets over all articles
 */
public record PageStart(
    PageFrame frame,
    List<String> holds,
    List<Example> examples,
    List<PageFacet> facets,
    PageTimeline timeline) {

  /** Copies the lists. */
  public PageStart {
    holds = List.copyOf(holds);
    examples = List.copyOf(examples);
    facets = List.copyOf(facets);
  }

  /** A search to try. */
  public record Example(String query, String href, String shows) {}
}
