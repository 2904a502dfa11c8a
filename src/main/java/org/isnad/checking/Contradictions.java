package org.isnad.checking;

import java.util.Set;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.entry.Membership;
import org.isnad.entry.Row;
import org.isnad.gazetteer.Actor;
import org.isnad.gazetteer.EntryFiles;
import org.isnad.gazetteer.Filed;
import org.isnad.gazetteer.Place;

/** Finds rows that say two things which cannot both be so. */
final class Contradictions {

  private static final Set<String> WIDE = Set.of("region", "country", "sea");

  private Contradictions() {}

  static void check(Filed filed, EntryFiles files) {
    Entry entry = filed.entry();
    if (entry.dimension() == Dimension.LOCATION) {
      Place place = files.places().get(entry.slug());
      if (place != null) {
        place(filed.row(), place, files);
      }
    } else {
      Actor actor = files.actors().get(entry.slug());
      if (actor != null) {
        actor.memberships().forEach(one -> membership(filed.row(), one, files));
      }
    }
  }

  private static void place(Row row, Place place, EntryFiles files) {
    Place parent = files.places().get(row.text("parent"));
    String country = parent == null ? "" : parent.country();
    if (parent != null && !country.isEmpty() && !country.equals(place.country())) {
      row.doubt(
          "country",
          "'%s' must be that of its parent '%s', '%s'"
              .formatted(place.country(), parent.id(), country));
    }
    if (WIDE.contains(place.kind()) && place.precision().equals("exact")) {
      row.doubt("precision", "a %s cannot be exact, it must be area".formatted(place.kind()));
    }
    if (place.kind().equals("country") && place.country().isEmpty()) {
      row.doubt("country", "a country must have its code");
    }
  }

  private static void membership(Row row, Membership one, EntryFiles files) {
    Actor parent = files.actors().get(one.id());
    if (parent != null && parent.kind().equals("person")) {
      row.doubt("parents", "'%s' is a person, a parent must not be".formatted(one.id()));
    }
  }
}
