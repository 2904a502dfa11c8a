package org.isnad.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.article.Role;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total articles that match, exact
 * @param stories how many there are if copies of one text count once, exact; {@code total} where
 *     results are not grouped
 * @param undated articles that match all but the date filter, have no date, and could fall inside
 *     it; 0 without a date filter
 * @param next where the hits go on, for {@link SearchRequest.Window#after}; null if there are no
 *     more, or no hits were asked for
 * @param facets by facet, as asked
 * @param histogram oldest first, without empty bars; empty if not asked for
 * @param lens as asked
 */
public record SearchAnswer(
    int total,
    int stories,
    int undated,
    List<Hit> hits,
    @Nullable String next,
    Map<String, FacetCounts> facets,
    List<Bar> histogram,
    List<LensCounts> lens) {

  /** Copies the lists. */
  public SearchAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    histogram = List.copyOf(histogram);
    lens = List.copyOf(lens);
  }

  /** Of results that are not grouped. */
  public SearchAnswer(
      int total,
      int undated,
      List<Hit> hits,
      @Nullable String next,
      Map<String, FacetCounts> facets,
      List<Bar> histogram,
      List<LensCounts> lens) {
    this(total, total, undated, hits, next, facets, histogram, lens);
  }

  /**
   * The counts of one facet.
   *
   * @throws IllegalArgumentException if it was not asked for
   */
  public FacetCounts facet(String facet) {
    FacetCounts counts = facets.get(facet);
    if (counts == null) {
      throw new IllegalArgumentException("facet '%s' was not asked for".formatted(facet));
    }
    return counts;
  }

  /**
   * One bar of the histogram.
   *
   * @param from the first day
   * @param count dated articles from that day to the next bar's
   */
  public record Bar(LocalDate from, int count) {}

  /** The spellings of one word of the query, most articles first. */
  public record LensCounts(String typed, List<SpellingCount> spellings) {
    /** Copies the list. */
    public LensCounts {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * One spelling over the results; for a spelling that is off, over what the results would be.
   *
   * @param term as in the index, with its prefix
   * @param shown as written where it was first met
   * @param articles that contain it
   * @param mentions its occurrences
   * @param roles occurrences by part of the article
   */
  public record SpellingCount(
      String term,
      String shown,
      double similarity,
      boolean on,
      int articles,
      int mentions,
      Map<Role, Integer> roles) {
    /** Copies the map. */
    public SpellingCount {
      roles = Map.copyOf(roles);
    }
  }
}
