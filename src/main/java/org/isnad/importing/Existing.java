package org.isnad.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.gazetteer.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Listed;
import org.isnad.gazetteer.Place;
import org.isnad.importing.ImportedRow.Point;
import org.isnad.spelling.Folding;

/** What the gazetteer has already, so that nobody stands in it twice. */
final class Existing {

  private static final double NEAR_KM = 20;
  private static final double KM_PER_DEGREE = 111;

  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  Existing(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Listed listed : gazetteer.listed()) {
      for (String spelling : listed.spellings()) {
        String key = Folding.fold(spelling);
        if (listed.facet().equals("location")) {
          gazetteer
              .place(listed.id())
              .ifPresent(place -> places.computeIfAbsent(key, any -> new ArrayList<>()).add(place));
        } else {
          gazetteer.actor(listed.id()).ifPresent(actor -> actors.putIfAbsent(key, actor));
        }
      }
    }
    for (Place place : gazetteer.places()) {
      if (place.kind().equals("country")) {
        countries.put(place.country(), place.id());
      }
    }
  }

  /** The row that has this entity, as {@code locations.tsv:17 (id)}. */
  Optional<String> same(ImportedRow row) {
    Point point = row.point();
    for (String name : row.names()) {
      String key = Folding.fold(name);
      Actor actor = point == null ? actors.get(key) : null;
      if (actor != null) {
        return Optional.of(actor.row() + " (" + actor.id() + ")");
      }
      if (point == null) {
        continue;
      }
      for (Place place : places.getOrDefault(key, List.of())) {
        boolean wide = place.kind().equals("governorate") || place.kind().equals("district");
        boolean level = wide == (row.kind().equals("governorate") || row.kind().equals("district"));
        if (place.country().equals(row.country()) && (near(place, point) || (wide && level))) {
          return Optional.of(place.row() + " (" + place.id() + ")");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean near(Place place, Point point) {
    double north = (place.lat() - point.lat()) * KM_PER_DEGREE;
    double east =
        (place.lon() - point.lon()) * KM_PER_DEGREE * Math.cos(Math.toRadians(point.lat()));
    return Math.hypot(north, east) <= NEAR_KM;
  }

  /** The id of a country by its code, empty if the gazetteer lacks it. */
  String country(String code) {
    return countries.getOrDefault(code, "");
  }

  /** The governorate of a country with one of these names. */
  Optional<String> governorate(String code, List<String> names) {
    return names.stream()
        .flatMap(name -> places.getOrDefault(Folding.fold(name), List.of()).stream())
        .filter(place -> place.country().equals(code) && place.kind().equals("governorate"))
        .map(Place::id)
        .findFirst();
  }

  /** What a place or country is called. */
  String label(String id) {
    return gazetteer.label("location", id);
  }
}
