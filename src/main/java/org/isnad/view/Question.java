package org.isnad.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.FacetAsk;
import org.isnad.engine.SearchRequest.Interval;
import org.isnad.engine.SearchRequest.Selection;
import org.isnad.engine.SearchRequest.Sort;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.plan.Plan;
import org.isnad.plan.PlanOptions;
import org.isnad.query.Fault;
import org.isnad.query.ParsedQuery;
import org.jspecify.annotations.Nullable;

/**
 * One search as a reader asked for it, read and checked.
 *
 * @param typed the query as typed
 * @param warnings what to tell the reader: repairs, advice, filters that name nothing
 * @param window which of the hits
 * @param facets to count, in order
 * @param histogram the width of the bars, null for none
 * @param byStory whether copies of one text count as one hit
 * @param fields of a hit that are wanted; empty for all
 */
public record Question(
    String typed,
    ParsedQuery query,
    List<Fault> warnings,
    PlanOptions options,
    List<Selection> selections,
    @Nullable DateFilter date,
    Sort sort,
    Window window,
    List<FacetAsk> facets,
    @Nullable Interval histogram,
    boolean byStory,
    Set<String> fields,
    boolean explain,
    Map<String, List<String>> parameters) {

  /** Copies the lists. */
  public Question {
    warnings = List.copyOf(warnings);
    selections = List.copyOf(selections);
    facets = List.copyOf(facets);
    fields = Set.copyOf(fields);
  }

  /** Hits skipped; 0 where a cursor says where to go on. */
  public int offset() {
    return window.offset();
  }

  /** Hits wanted at most. */
  public int size() {
    return window.size();
  }

  /** The request to the engine, once the query is planned. */
  public SearchRequest request(Plan plan) {
    return new SearchRequest(
        plan.clause(),
        plan.lens(),
        plan.withAllSpellings(),
        selections,
        date,
        sort,
        window,
        facets,
        histogram,
        byStory,
        explain);
  }

  /** The request for hits and nothing else. */
  public SearchRequest hitsOnly(Plan plan) {
    return new SearchRequest(
        plan.clause(), List.of(), null, selections, date, sort, window, List.of(), null, false);
  }

  /** The selection in one facet, if there is one. */
  public Optional<Selection> selection(String facet) {
    return selections.stream().filter(s -> s.facet().equals(facet)).findFirst();
  }

  /** The same question for its hits alone, in an order; without facets. */
  public Question listed(Sort order) {
    return about(order, window, List.of());
  }

  /** The same question about another stretch of the list of hits, without facets. */
  public Question window(int newOffset, int newSize) {
    return about(sort, Window.at(newOffset, newSize), List.of());
  }

  /** The same question about nothing but the values of facets. */
  public Question countsOnly(List<FacetAsk> asks) {
    return about(sort, Window.at(0, 0), asks);
  }

  private Question about(Sort order, Window hits, List<FacetAsk> asks) {
    return new Question(
        typed,
        query,
        warnings,
        options,
        selections,
        date,
        order,
        hits,
        asks,
        null,
        byStory,
        fields,
        false,
        parameters);
  }
}
