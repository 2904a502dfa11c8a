package org.isnad.plan;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.isnad.analysis.TextAnalysis;
import org.isnad.engine.Clause;
import org.isnad.engine.Snapshot;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.names.Names;
import org.isnad.query.Fields;
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

  /** Gathered when first asked for, and let go with the snapshot. */
  private final Map<Snapshot, AuthorNames> authors =
      Collections.synchronizedMap(new WeakHashMap<>());

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
    Learned learned = translation.learned();
    return new Plan(clause, learned.lens(), all, learned.readings());
  }

  /** The authors of a snapshot by name. */
  public AuthorNames authors(Snapshot snapshot) {
    return authors.computeIfAbsent(
        snapshot, of -> new AuthorNames(of.values(Fields.AUTHOR), names));
  }

  private Translation translation(PlanOptions options, Snapshot snapshot) {
    return new Translation(
        analysis,
        new WordReader(snapshot, options, names),
        new EntityReader(gazetteer, snapshot, () -> authors(snapshot)),
        options);
  }
}
