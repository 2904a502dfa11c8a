package org.isnad.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.gazetteer.Filed;
import org.isnad.gazetteer.Place;

/**
 * Finds places far from where their parent lies. The box of a parent spans its own coordinates and
 * all that lies in it, the place in question aside, and grows by a share ({@link #share}) and
 * {@link #tolerance} beyond. A parent with fewer than three other places in it has a box around its
 * own coordinates alone, as wide as its kind can be ({@link #around}). Of a country with fewer than
 * twelve places nothing is said, nor of an island or a base right below a country: it may lie
 * overseas.
 */
final class Boxes {

  private static final int ENOUGH = 3;
  private static final int ENOUGH_OF_A_COUNTRY = 12;
  private static final List<String> OVERSEAS = List.of("island", "base");

  private final Map<String, Place> byPath = new HashMap<>();
  private final Map<String, List<Place>> inside = new HashMap<>();

  Boxes(Collection<Place> places) {
    for (Place place : places) {
      byPath.put(place.path(), place);
      for (String up = parent(place.path()); !up.isEmpty(); up = parent(up)) {
        inside.computeIfAbsent(up, any -> new ArrayList<>()).add(place);
      }
    }
  }

  void check(Filed filed) {
    Place place = byPath.get(filed.entry().named().id());
    Place parent = place == null ? null : byPath.get(parent(place.path()));
    if (place == null || parent == null || parent.kind().equals("region")) {
      return;
    }
    List<Place> others =
        inside.getOrDefault(parent.path(), List.of()).stream()
            .filter(one -> !one.path().startsWith(place.path()))
            .toList();
    boolean known = others.size() >= ENOUGH;
    boolean country = parent.kind().equals("country");
    if (country && (others.size() < ENOUGH_OF_A_COUNTRY || OVERSEAS.contains(place.kind()))) {
      return;
    }
    double reach = (known ? 0 : around(parent.kind())) + tolerance(place) + tolerance(parent);
    double share = share(parent);
    double shrink = Math.max(0.2, Math.cos(Math.toRadians(parent.lat())));
    check(
        filed,
        "lat",
        place.lat(),
        Range.of(parent.lat(), others.stream().map(Place::lat).toList()).grown(share, reach));
    check(
        filed,
        "lon",
        place.lon(),
        Range.of(parent.lon(), others.stream().map(Place::lon).toList())
            .grown(share, reach / shrink));
  }

  /** Of its size, by which a box may grow: the next place may always be the outermost. */
  private static double share(Place parent) {
    return parent.kind().equals("country") ? 1 : 0.5;
  }

  private static void check(Filed filed, String column, double value, Range range) {
    if (value < range.from || value > range.to) {
      filed
          .row()
          .doubt(
              column,
              String.format(
                  Locale.ROOT,
                  "%s lies outside its parent '%s', which reaches from %.2f to %.2f",
                  filed.row().text(column),
                  filed.row().text("parent"),
                  range.from,
                  range.to));
    }
  }

  /** Degrees from the centre to the edge of a parent of which little is known. */
  private static double around(String kind) {
    return switch (kind) {
      case "governorate" -> 2.5;
      case "district" -> 0.8;
      case "city" -> 0.4;
      default -> 0.25;
    };
  }

  /** Degrees that the coordinates of a place may be off, or that it stretches. */
  private static double tolerance(Place place) {
    double long_ =
        switch (place.kind()) {
          case "river", "road", "sea", "mountain", "strait", "lake" -> 1.5;
          case "country" -> 0.5;
          case "region", "governorate" -> 1.6;
          default -> 0.1;
        };
    return switch (place.precision()) {
      case "exact" -> long_;
      case "approximate" -> long_ + 0.15;
      default -> long_ + 0.4;
    };
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private record Range(double from, double to) {

    static Range of(double first, List<Double> others) {
      double from = first;
      double to = first;
      for (double other : others) {
        from = Math.min(from, other);
        to = Math.max(to, other);
      }
      return new Range(from, to);
    }

    Range grown(double share, double reach) {
      double by = share * (to - from) + reach;
      return new Range(from - by, to + by);
    }
  }
}
