package org.isnad.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.analysis.TextAnalysis;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.query.Query;
import org.isnad.spelling.Folding;

/**
 * One query on its way to a clause: the tree of operators and fields, down to words and phrases,
 * which are for {@link TypedWords}.
 */
final class Translation {

  private final EntityReader entities;
  private final Learned learned = new Learned();
  private final TypedWords words;

  Translation(TextAnalysis analysis, WordReader words, EntityReader entities, PlanOptions options) {
    this.entities = entities;
    this.words = new TypedWords(analysis, words, entities, options, learned);
  }

  /** What it came to know of the words, so far. */
  Learned learned() {
    return learned;
  }

  Clause clause(Query query, Set<Role> roles) {
    return switch (query) {
      case Query.Word word -> words.run(List.of(word), roles);
      case Query.Phrase phrase -> words.phrase(phrase, roles);
      case Query.Wildcard wildcard -> wildcard(wildcard, roles);
      case Query.Value value -> value(value);
      case Query.Dates dates -> new Clause.Published(dates.from(), dates.to());
      case Query.In in ->
          clause(in.query(), Set.of(Role.valueOf(in.role().toUpperCase(Locale.ROOT))));
      case Query.And and -> and(and.queries(), roles);
      case Query.Or or -> any(or.queries().stream().map(part -> clause(part, roles)).toList());
      case Query.Not not -> new Clause.All(List.of(), List.of(unwanted(not.query(), roles)));
      case Query.Everything everything -> new Clause.Everything();
    };
  }

  /** What is unwanted is read like the rest, but has no place in the lens. */
  private Clause unwanted(Query query, Set<Role> roles) {
    int before = learned.lens().size();
    Clause clause = clause(query, roles);
    learned.keepOfLens(before);
    return clause;
  }

  private Clause and(List<Query> queries, Set<Role> roles) {
    var wanted = new ArrayList<Clause>();
    var unwanted = new ArrayList<Clause>();
    var run = new ArrayList<Query.Word>();
    for (Query query : queries) {
      if (query instanceof Query.Word word) {
        run.add(word);
        continue;
      }
      flush(run, roles, wanted);
      if (query instanceof Query.Not not) {
        unwanted.add(unwanted(not.query(), roles));
      } else {
        wanted.add(clause(query, roles));
      }
    }
    flush(run, roles, wanted);
    return unwanted.isEmpty() && wanted.size() == 1
        ? wanted.getFirst()
        : new Clause.All(wanted, unwanted);
  }

  private void flush(List<Query.Word> run, Set<Role> roles, List<Clause> wanted) {
    if (!run.isEmpty()) {
      wanted.add(words.run(List.copyOf(run), roles));
      run.clear();
    }
  }

  private Clause wildcard(Query.Wildcard wildcard, Set<Role> roles) {
    String pattern = Folding.fold(wildcard.text()).replace("'", "");
    learned.add(new Reading(wildcard.text(), "pattern", "", List.of(), ""));
    return new Clause.Pattern(pattern, roles);
  }

  private Clause value(Query.Value value) {
    Clause clause = entities.value(value.field(), value.value());
    String note =
        clause instanceof Clause.Nothing ? "no %s is called that".formatted(value.field()) : "";
    learned.add(new Reading(value.value(), "value", note, List.of(), ""));
    return clause;
  }

  private static Clause any(List<Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.Any(clauses);
  }
}
