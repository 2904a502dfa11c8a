package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entry.Alias;
import org.isnad.entry.Columns;
import org.isnad.entry.Condition;
import org.isnad.entry.Row;

/** Reads publishers. */
final class OutletRows {

  static final Columns COLUMNS =
      Columns.of("id", "label", "kind", "country", "domains", "aliases")
          .or("scripts", "language", "agency", "marks")
          .formerly("arabic", "scripts");

  private static final List<String> KINDS =
      List.of(
          "agency",
          "newspaper",
          "broadcaster",
          "site",
          "magazine",
          "monitor",
          "aggregator",
          "state-media");
  private static final List<String> AGENCY = List.of("", "yes", "no");

  private OutletRows() {}

  /** Reads the rows of all files. */
  static Map<String, Outlet> read(List<Row> rows) {
    Map<String, Outlet> outlets = new LinkedHashMap<>();
    for (Row row : rows) {
      Outlet outlet = outlet(row);
      if (outlets.putIfAbsent(outlet.id(), outlet) != null) {
        row.error("id", "'%s' stands twice, an id must be unique".formatted(outlet.id()));
      }
    }
    return outlets;
  }

  private static Outlet outlet(Row row) {
    List<String> aliases = new ArrayList<>();
    Map<String, List<Condition>> conditions = new HashMap<>();
    for (Alias alias : row.aliases("aliases", Alias.Kind.PHRASE)) {
      aliases.add(alias.text());
      conditions.put(alias.text(), alias.conditions());
    }
    aliases.addAll(row.list("scripts"));
    String kind = row.oneOf("kind", KINDS);
    String agency = row.oneOf("agency", AGENCY);
    return new Outlet(
        row.id(),
        row.required("label"),
        kind,
        row.country(),
        languages(row),
        agency.isEmpty() ? kind.equals("agency") : agency.equals("yes"),
        row.list("domains"),
        aliases,
        conditions,
        row.list("marks"),
        row.place());
  }

  private static List<String> languages(Row row) {
    for (String language : row.list("language")) {
      if (!language.matches("[a-z]{2,3}")) {
        row.error("language", "'%s' must be a code of ISO 639, such as ar".formatted(language));
      }
    }
    return row.list("language");
  }
}
