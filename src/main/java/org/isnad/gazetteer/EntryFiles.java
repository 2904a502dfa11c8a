package org.isnad.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.isnad.entry.GazetteerException;
import org.isnad.entry.Named;
import org.isnad.entry.Notation;
import org.isnad.entry.Parents;
import org.isnad.entry.Table;
import org.isnad.spelling.Folding;

/** Reads actors, places and outlets, collecting every fault of every file. */
final class EntryFiles {

  private static final List<String> ACTOR_KINDS =
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
  private static final List<String> PLACE_KINDS =
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
  private static final List<String> OUTLET_KINDS =
      List.of(
          "agency",
          "newspaper",
          "broadcaster",
          "site",
          "magazine",
          "monitor",
          "aggregator",
          "state-media");
  private static final List<String> PRECISIONS = List.of("exact", "approximate", "area");

  final Map<String, Actor> actors = new LinkedHashMap<>();
  final Map<String, Place> places = new LinkedHashMap<>();
  final Map<String, Outlet> outlets = new LinkedHashMap<>();
  final List<Entry> entries = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private EntryFiles() {}

  static EntryFiles read(Path folder) {
    var files = new EntryFiles();
    files.readActors(files.named("actors", folder));
    files.readPlaces(files.named("locations", folder));
    files.named("outlets", folder).forEach(files::readOutlets);
    if (!files.faults.isEmpty()) {
      throw new GazetteerException(files.faults);
    }
    return files;
  }

  private List<Path> named(String name, Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().matches(name + ".*\\.tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      faults.add("%s: cannot be listed: %s".formatted(folder, e.getMessage()));
      return List.of();
    }
  }

  private List<Table.Row> rows(List<Path> paths, String... columns) {
    return paths.stream()
        .flatMap(path -> Table.read(path, faults, columns).rows().stream())
        .toList();
  }

  private void readActors(List<Path> paths) {
    List<Table.Row> rows =
        rows(paths, "id", "label", "kind", "parents", "country", "names", "aliases", "arabic");
    rows.forEach(this::addActor);
    new Parents(rows, "parents").check();
  }

  private void addActor(Table.Row row) {
    String id = row.id();
    String kind = row.oneOf("kind", ACTOR_KINDS);
    String label = row.required("label");
    var actor = new Actor(id, label, kind, row.list("parents"), row.text("country"), row.place());
    if (actors.putIfAbsent(id, actor) != null) {
      row.fault("id", "'%s' stands twice, an id must be unique".formatted(id));
    }
    Dimension dimension = kind.equals(Actor.PERSON) ? Dimension.PERSON : Dimension.ACTOR;
    var named = new Named(dimension, id);
    entries.add(
        new Entry(named, id, kind, actor.country(), aliases(row, label, List.of()), row.place()));
  }

  private void readPlaces(List<Path> paths) {
    List<Table.Row> rows =
        rows(
            paths,
            "id",
            "label",
            "kind",
            "parent",
            "country",
            "lat",
            "lon",
            "precision",
            "names",
            "aliases",
            "adjectives",
            "arabic");
    var parents = new Parents(rows, "parent");
    parents.check();
    rows.forEach(row -> addPlace(row, parents.path(row.text("id"))));
  }

  private void addPlace(Table.Row row, String path) {
    String id = row.id();
    String kind = row.oneOf("kind", PLACE_KINDS);
    String label = row.required("label");
    double lat = row.number("lat", -90, 90);
    double lon = row.number("lon", -180, 180);
    String precision = row.oneOf("precision", PRECISIONS);
    String country = row.text("country");
    var place = new Place(id, path, label, kind, country, lat, lon, precision, row.place());
    if (places.putIfAbsent(id, place) != null) {
      row.fault("id", "'%s' stands twice, an id must be unique".formatted(id));
    }
    // Iraqis are people and not the state; only the adjective can stand for it
    List<Alias> adjectives =
        row.aliases("adjectives", Alias.Kind.ADJECTIVE).stream()
            .filter(one -> !one.text().endsWith("s"))
            .toList();
    var named = new Named(Dimension.LOCATION, path);
    entries.add(new Entry(named, id, kind, country, aliases(row, label, adjectives), row.place()));
  }

  private void readOutlets(Path file) {
    Table table =
        Table.read(file, faults, "id", "label", "kind", "country", "domains", "aliases", "arabic");
    for (Table.Row row : table.rows()) {
      String id = row.id();
      List<String> aliases = new ArrayList<>();
      row.aliases("aliases", Alias.Kind.PHRASE).forEach(alias -> aliases.add(alias.text()));
      aliases.addAll(row.list("arabic"));
      var outlet =
          new Outlet(
              id,
              row.required("label"),
              row.oneOf("kind", OUTLET_KINDS),
              row.text("country"),
              row.list("domains"),
              aliases,
              row.place());
      if (outlets.putIfAbsent(id, outlet) != null) {
        row.fault("id", "'%s' stands twice, an id must be unique".formatted(id));
      }
    }
  }

  private static List<Alias> aliases(Table.Row row, String label, List<Alias> adjectives) {
    List<Alias> aliases = new ArrayList<>();
    aliases.addAll(row.aliases("names", Alias.Kind.NAME));
    aliases.addAll(row.aliases("aliases", Alias.Kind.PHRASE));
    // the bracket of "Hit (Anbar)" is for the reader, the name is among the names
    String name = label.replaceFirst("\\s*\\(.*\\)$", "");
    boolean governed =
        !name.equals(label)
            || aliases.stream()
                .anyMatch(one -> !one.conditions().isEmpty() && same(one.text(), name));
    if (!governed) {
      aliases.addFirst(new Alias(name, Alias.Kind.LABEL, List.of()));
    }
    aliases.addAll(adjectives);
    row.list("arabic").forEach(one -> aliases.add(new Alias(one, Alias.Kind.ARABIC, List.of())));
    return aliases;
  }

  private static boolean same(String a, String b) {
    return Notation.word(Folding.fold(a)).equals(Notation.word(Folding.fold(b)));
  }
}
