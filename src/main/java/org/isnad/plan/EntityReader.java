package org.isnad.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.article.Role;
import org.isnad.engine.Clause;
import org.isnad.engine.Snapshot;
import org.isnad.entry.Named;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.query.Fields;

/**
 * Reads typed text as an alias of entities. An alias reaches text only through the mentions of its
 * own entity, never through that entity's other aliases: {@code phalange} must not find every
 * {@code Kataib}.
 */
final class EntityReader {

  /** What a mention counts that shares no word with the query, against 1 for a word. */
  private static final double WEIGHT = 0.3;

  private final Gazetteer gazetteer;
  private final Snapshot snapshot;
  private final Supplier<AuthorNames> authors;

  EntityReader(Gazetteer gazetteer, Snapshot snapshot, Supplier<AuthorNames> authors) {
    this.gazetteer = gazetteer;
    this.snapshot = snapshot;
    this.authors = authors;
  }

  /** The entities that the whole text names; often none. */
  Collection<Named> named(String typed) {
    List<Named> named = gazetteer.entities(typed);
    return named.isEmpty() ? gazetteer.joined(typed) : named;
  }

  /** Their mentions, one clause each. */
  static List<Clause.Entity> clauses(Collection<Named> entities, Set<Role> roles) {
    var clauses = new ArrayList<Clause.Entity>();
    for (Named entity : entities) {
      clauses.add(new Clause.Entity(entity.dimension().id(), entity.id(), WEIGHT, roles));
    }
    return clauses;
  }

  /** As shown to the reader: {@code actor/hamas}. */
  static List<String> shown(Collection<Named> entities) {
    return entities.stream().map(e -> e.dimension().id() + "/" + e.id()).toList();
  }

  /** Articles with a facet value, given by id, label or any alias; authors by any spelling. */
  Clause value(String facet, String value) {
    List<Clause> values =
        ids(facet, value).stream().<Clause>map(id -> new Clause.Value(facet, id)).toList();
    return switch (values.size()) {
      case 0 -> new Clause.Nothing();
      case 1 -> values.getFirst();
      default -> new Clause.Any(values);
    };
  }

  /** What no gazetteer knows goes by its own name. */
  private List<String> ids(String facet, String value) {
    List<String> known =
        facet.equals(Fields.AUTHOR) ? authors.get().called(value) : gazetteer.resolve(facet, value);
    return known.isEmpty() && snapshot.documents(facet, value) > 0 ? List.of(value) : known;
  }
}
