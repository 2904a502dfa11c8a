package org.isnad.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Dimension;
import org.isnad.entry.Columns;
import org.isnad.entry.Entry;
import org.isnad.entry.Named;
import org.isnad.entry.Parents;
import org.isnad.entry.Row;

/** Reads actors and persons. */
final class ActorRows {

  static final Columns COLUMNS =
      Columns.of("id", "label", "kind", "parents", "country", "names", "aliases")
          .or("scripts")
          .formerly("arabic", "scripts");

  private static final List<String> KINDS =
      List.of(
          "state",
          "state-force",
          "coalition",
          "armed-group",
          "state-aligned-militia",
          "party",
          "international-body",
          "aid-body",
          "monitor",
          "court",
          "company",
          "person");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Filed> filed;

  private ActorRows(List<Filed> filed) {
    this.filed = filed;
  }

  /**
   * Reads the rows of all files, which may name each other.
   *
   * @param filed where each is added as the tagger wants it
   */
  static Map<String, Actor> read(List<Row> rows, List<Filed> filed) {
    var reader = new ActorRows(filed);
    rows.forEach(reader::add);
    new Parents(rows, "parents").check();
    return reader.actors;
  }

  private void add(Row row) {
    String id = row.id();
    String kind = row.oneOf("kind", KINDS);
    String label = row.required("label");
    var actor = new Actor(id, label, kind, row.memberships("parents"), row.country(), row.place());
    if (actors.putIfAbsent(id, actor) != null) {
      row.error("id", "'%s' stands twice, an id must be unique".formatted(id));
    }
    Dimension dimension = kind.equals(Actor.PERSON) ? Dimension.PERSON : Dimension.ACTOR;
    var named = new Named(dimension, id);
    var aliases = Spelled.aliases(row, label, List.of());
    filed.add(new Filed(new Entry(named, id, kind, actor.country(), aliases, row.place()), row));
  }
}
