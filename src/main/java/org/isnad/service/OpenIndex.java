package org.isnad.service;

import java.util.List;
import org.isnad.analysis.Token;
import org.isnad.browse.NameDirectory;
import org.isnad.browse.PlaceDirectory;
import org.isnad.config.FacetsConfig.FacetConfig;
import org.isnad.engine.Snapshot;
import org.isnad.generation.Manifest;
import org.isnad.plan.Plan;
import org.isnad.plan.PlanOptions;
import org.isnad.plan.Suggestion;
import org.isnad.query.Query;
import org.isnad.view.Answered;
import org.isnad.view.Catalogue;
import org.isnad.view.Question;

/**
 * One generation, open, with all that is needed to answer from it. Safe for many threads.
 *
 * @param id of the generation
 * @param facets in the order shown
 */
public record OpenIndex(
    String id,
    Manifest manifest,
    Snapshot snapshot,
    List<FacetConfig> facets,
    Catalogue catalogue,
    Plans plans,
    Suggestions suggestions,
    Analysis analysis,
    NameDirectory names,
    PlaceDirectory places)
    implements AutoCloseable, Vocabulary {

  /** Copies the list. */
  public OpenIndex {
    facets = List.copyOf(facets);
  }

  /** How queries are planned. */
  @FunctionalInterface
  public interface Plans {
    /** The plan of a query for a snapshot. */
    Plan plan(Query query, PlanOptions options, Snapshot snapshot);
  }

  /** How beginnings are completed. */
  @FunctionalInterface
  public interface Suggestions {
    /** At most {@code size} completions, best first. */
    List<Suggestion> suggest(String typed, int size, Snapshot snapshot);
  }

  /** How text is read. */
  @FunctionalInterface
  public interface Analysis {
    /** The terms of a text, in its order. */
    List<Token> tokens(String text);
  }

  @Override
  public List<String> resolve(String facet, String typed) {
    return catalogue.resolve(facet, typed);
  }

  @Override
  public List<String> find(String facet, String typed, int most) {
    return catalogue.find(facet, typed, most);
  }

  @Override
  public boolean isUsed(String facet, String value) {
    return snapshot.documents(facet, value) > 0;
  }

  /** How a question is to be answered from this index. */
  public Plan plan(Question question) {
    return plans.plan(question.query().query(), question.options(), snapshot);
  }

  /** Plans and asks a question. */
  public Answered ask(Question question) {
    Plan plan = plan(question);
    return new Answered(question, plan, snapshot.search(question.request(plan)));
  }

  /** Plans a question and walks all its hits, without facets and spellings. */
  public Walk walk(Question question) {
    return new Walk(snapshot, question.hitsOnly(plan(question)));
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
