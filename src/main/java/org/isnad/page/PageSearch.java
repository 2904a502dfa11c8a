package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param count such as {@code 3 of 5 articles}
 * @param notes repairs and other remarks on how the query was taken
 * @param chips every filter in words, each with the page without it
 * @param clear the page without any filter
 * @param readings how each word of the query was read
 * @param nothing what to do now; null unless nothing was found
 * @param pages links before and after, empty for one page
 * @param elsewhere the same results in other forms
 * @param feed the address of what is found from now on
 */
public record PageSearch(
    PageFrame frame,
    PageForm form,
    String count,
    List<String> notes,
    List<PageFacet> facets,
    PageTimeline timeline,
    List<PageLink> chips,
    String clear,
    List<PageLink> sorts,
    PageLink grouping,
    List<PageHit> hits,
    List<PageReading> readings,
    @Nullable PageNothing nothing,
    List<PageLink> pages,
    List<PageLink> elsewhere,
    String feed) {

  /** Copies the lists. */
  public PageSearch {
    notes = List.copyOf(notes);
    facets = List.copyOf(facets);
    chips = List.copyOf(chips);
    sorts = List.copyOf(sorts);
    hits = List.copyOf(hits);
    readings = List.copyOf(readings);
    pages = List.copyOf(pages);
    elsewhere = List.copyOf(elsewhere);
  }

  /** How the results are ordered now, in words. */
  public String sorted() {
    return sorts.stream().filter(PageLink::on).map(PageLink::label).findFirst().orElse("");
  }
}
