package org.isnad.plan;

import org.isnad.analysis.TextAnalysis;
import org.isnad.engine.Clause;
import org.isnad.engine.Snapshot;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.names.Names;
import org.isnad.query.Query;

/**
 * Turns queries into clauses: names expand over the spellings that the index contains, phrases and
 * words that name an entity also find its mentions. Stands above the engines, so that every engine
 * is asked the same. Safe to share between threads.
 */
public final class Planner {

  private final Gazetteer gazetteer;
  private final TextAnalysis analysis;
  private final Names names;

  /** The gazetteer and the analysis must be those that the index was built with. */
  public Planner(Gazetteer gazetteer, TextAnalysis analysis, Names names) {
    this.gazetteer = gazetteer;
    this.analysis = analysis;
    this.names = names;
  }

  /** Plans a query for one snapshot. */
  public Plan plan(Query query, PlanOptions options, Snapshot snapshot) {
    Translation translation = translation(options, snapshot);
    Clause clause = translation.clause(query, options.roles());
    Clause all =
        options.variantsOff().isEmpty()
            ? null
            : translation(options.withAllSpellings(), snapshot).clause(query, options.roles());
    return new Plan(clause, translation.lens(), all, translation.readings());
  }

  private Translation translation(PlanOptions options, Snapshot snapshot) {
    return new Translation(
        analysis, new WordReader(snapshot, options, names), new EntityReader(gazetteer), options);
  }
}
