package org.isnad.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question to a snapshot.
 *
 * @param clause what the query means
 * @param lens the words whose spellings are to be counted over the results
 * @param withAllSpellings the clause as it were with every spelling of the lens on; null if all are
 * @param selections at most one per facet
 * @param window which of the hits to return
 * @param facets what to count
 * @param byStory whether of each story only its best article is a hit, and names the others
 * @param explain whether each hit carries the arithmetic of its score
 */
public record SearchRequest(
    Clause clause,
    List<LensWord> lens,
    @Nullable Clause withAllSpellings,
    List<Selection> selections,
    @Nullable DateFilter date,
    Sort sort,
    Window window,
    List<FacetAsk> facets,
    @Nullable Interval histogram,
    boolean byStory,
    boolean explain) {

  /** Copies the lists. */
  public SearchRequest {
    lens = List.copyOf(lens);
    selections = List.copyOf(selections);
    facets = List.copyOf(facets);
  }

  /** The same request for another stretch of its hits. */
  public SearchRequest within(Window other) {
    return new SearchRequest(
        clause,
        lens,
        withAllSpellings,
        selections,
        date,
        sort,
        other,
        facets,
        histogram,
        byStory,
        explain);
  }

  /** One that does not group. */
  public SearchRequest(
      Clause clause,
      List<LensWord> lens,
      @Nullable Clause withAllSpellings,
      List<Selection> selections,
      @Nullable DateFilter date,
      Sort sort,
      Window window,
      List<FacetAsk> facets,
      @Nullable Interval histogram,
      boolean explain) {
    this(
        clause,
        lens,
        withAllSpellings,
        selections,
        date,
        sort,
        window,
        facets,
        histogram,
        false,
        explain);
  }

  /** The order of hits; ties by id, undated articles last in both date orders. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** Last taken in first, of those taken in together the newest. */
    LATEST_IN
  }

  /**
   * A stretch of the hits in their order.
   *
   * @param offset how many to skip, from 0
   * @param after the {@link SearchAnswer#next} of an answer of the same snapshot to the same
   *     question, to go on from there; null to count from the beginning
   * @param size how many to return at most, from 0
   */
  public record Window(int offset, @Nullable String after, int size) {
    /** Counted from the beginning. */
    public static Window at(int offset, int size) {
      return new Window(offset, null, size);
    }

    /** What follows a place. */
    public static Window after(String place, int size) {
      return new Window(0, place, size);
    }
  }

  /** The width of a bar of the histogram. */
  public enum Interval {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /**
   * A word of the query and the spellings it was read as, those switched off included.
   *
   * @param typed as the reader wrote it
   * @param spellings terms with their prefix, the most wanted first
   */
  public record LensWord(String typed, List<Spelled> spellings) {
    /** Copies the list. */
    public LensWord {
      spellings = List.copyOf(spellings);
    }
  }

  /**
   * One spelling of a word.
   *
   * @param similarity in [0, 1], 1 for the spelling typed
   * @param on false where the reader switched it off
   */
  public record Spelled(String term, double similarity, boolean on) {}

  /**
   * The values of one facet that are wanted. An article must have one of {@code any} (if given),
   * each of {@code all}, none of {@code not}; a value stands for its descendants too.
   *
   * @param missing whether articles without any value are wanted; adds to {@code any}
   */
  public record Selection(
      String facet, Set<String> any, Set<String> all, Set<String> not, boolean missing) {
    /** Copies the sets. */
    public Selection {
      any = Set.copyOf(any);
      all = Set.copyOf(all);
      not = Set.copyOf(not);
    }
  }

  /**
   * Publication days wanted, ends included, null for open.
   *
   * @param undated what to do with articles without a date whose range overlaps
   */
  public record DateFilter(@Nullable LocalDate from, @Nullable LocalDate to, Undated undated) {}

  /** Articles without a date are never certain; they come only if asked for. */
  public enum Undated {
    EXCLUDE,
    INCLUDE,
    ONLY
  }

  /**
   * A facet to count.
   *
   * @param size values wanted at most, 1 to 1,000
   * @param ids if not null, only these values, such as those a search inside the facet found
   */
  public record FacetAsk(String facet, int size, @Nullable Set<String> ids) {}
}
