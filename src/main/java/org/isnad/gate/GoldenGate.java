package org.isnad.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.config.GateConfig;
import org.isnad.config.GateConfig.GoldenQuery;
import org.isnad.generation.Generation;
import org.isnad.http.ProblemException;
import org.isnad.rebuild.Gate;
import org.isnad.rebuild.GateException;
import org.isnad.service.OpenIndex;
import org.jspecify.annotations.Nullable;

/** Asks a new index the golden queries, and where one fails, says what the live index answers. */
public final class GoldenGate implements Gate {

  private static final int LISTED = 5;

  private final GateConfig config;
  private final Opener draft;
  private final Opener live;

  /** Opens an index; null where there is none. */
  @FunctionalInterface
  public interface Opener {
    /** The index, for who closes it. */
    @Nullable OpenIndex open(Generation draft) throws IOException;
  }

  /**
   * A gate.
   *
   * @param facets that the new index will have
   * @param draft opens what is to be published
   * @param live opens what is being served
   * @throws org.isnad.config.ConfigException if a search cannot be read, whatever will be indexed
   */
  public GoldenGate(GateConfig config, List<FacetConfig> facets, Opener draft, Opener live) {
    SearchCheck.refuseUnreadable(config, facets);
    this.config = config;
    this.draft = draft;
    this.live = live;
  }

  @Override
  public void check(Generation generation) throws IOException {
    var reasons = new ArrayList<String>();
    try (OpenIndex next = draft.open(generation);
        OpenIndex now = live.open(generation)) {
      if (next == null) {
        throw new IllegalStateException("the new index does not open");
      }
      for (GoldenQuery query : config.queries()) {
        reasons.addAll(faults(query, next, now));
      }
    }
    if (!reasons.isEmpty()) {
      throw new GateException(reasons);
    }
  }

  private static List<String> faults(GoldenQuery query, OpenIndex next, @Nullable OpenIndex now) {
    var faults = new ArrayList<String>();
    Answer answer;
    try {
      answer = Answer.of(next, query);
    } catch (ProblemException e) {
      return List.of("%s: %s: %s".formatted(query.place(), query.search(), e.getMessage()));
    }
    for (String wanted : query.must()) {
      if (!answer.has(wanted)) {
        faults.add("%s is not among the first %d".formatted(wanted, query.within()));
      }
    }
    for (String unwanted : query.mustNot()) {
      if (answer.has(unwanted)) {
        faults.add("%s is among the first %d".formatted(unwanted, query.within()));
      }
    }
    if (answer.total() < query.least() || answer.total() > query.most()) {
      faults.add(
          "finds %,d articles, but should find %,d to %,d"
              .formatted(answer.total(), query.least(), query.most()));
    }
    if (!faults.isEmpty() && now != null) {
      faults.add(changes(answer, now, query));
    }
    return faults.stream()
        .map(fault -> "%s: %s: %s".formatted(query.place(), query.search(), fault))
        .toList();
  }

  /** The live index may be of another configuration, which has no such facet. */
  private static String changes(Answer next, OpenIndex live, GoldenQuery query) {
    Answer now;
    try {
      now = Answer.of(live, query);
    } catch (ProblemException e) {
      return "the live index cannot answer: " + e.getMessage();
    }
    return "the live index finds %,d; gone: %s; new: %s"
        .formatted(now.total(), listed(now.without(next)), listed(next.without(now)));
  }

  private static String listed(List<String> origins) {
    if (origins.isEmpty()) {
      return "none";
    }
    String first = String.join(", ", origins.stream().limit(LISTED).toList());
    return origins.size() <= LISTED
        ? first
        : "%s and %,d more".formatted(first, origins.size() - LISTED);
  }
}
