package org.isnad.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Columns;
import org.isnad.entry.Entry;
import org.isnad.entry.Named;
import org.isnad.entry.Parents;
import org.isnad.entry.Row;

/** Reads places. */
final class PlaceRows {

  static final Columns COLUMNS =
      Columns.of(
              "id",
              "label",
              "kind",
              "parent",
              "country",
              "lat",
              "lon",
              "precision",
              "names",
              "aliases")
          .or("adjectives", "scripts")
          .formerly("arabic", "scripts");

  private static final List<String> KINDS =
      List.of(
          "region",
          "country",
          "governorate",
          "district",
          "city",
          "town",
          "village",
          "quarter",
          "base",
          "airport",
          "port",
          "crossing",
          "camp",
          "prison",
          "dam",
          "field",
          "refinery",
          "road",
          "bridge",
          "river",
          "lake",
          "sea",
          "strait",
          "mountain",
          "island",
          "site");
  private static final List<String> PRECISIONS = List.of("exact", "approximate", "area");

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Filed> filed;

  private PlaceRows(List<Filed> filed) {
    this.filed = filed;
  }

  /**
   * Reads the rows of all files, which may name each other.
   *
   * @param filed where each is added as the tagger wants it
   */
  static Map<String, Place> read(List<Row> rows, List<Filed> filed) {
    var reader = new PlaceRows(filed);
    var parents = new Parents(rows, "parent");
    parents.check();
    rows.forEach(row -> reader.add(row, parents.path(row.text("id"))));
    return reader.places;
  }

  private void add(Row row, String path) {
    String id = row.id();
    String kind = row.oneOf("kind", KINDS);
    String label = row.required("label");
    double lat = row.number("lat", -90, 90);
    double lon = row.number("lon", -180, 180);
    String precision = row.oneOf("precision", PRECISIONS);
    String country = row.country();
    var place = new Place(id, path, label, kind, country, lat, lon, precision, row.place());
    if (places.putIfAbsent(id, place) != null) {
      row.error("id", "'%s' stands twice, an id must be unique".formatted(id));
    }
    // Iraqis are people and not the state; only the adjective can stand for it
    List<Alias> adjectives =
        row.aliases("adjectives", Alias.Kind.ADJECTIVE).stream()
            .filter(one -> !one.text().endsWith("s"))
            .toList();
    var aliases = Spelled.aliases(row, label, adjectives);
    var named = new Named(Dimension.LOCATION, path);
    filed.add(new Filed(new Entry(named, id, kind, country, aliases, row.place()), row));
  }
}
