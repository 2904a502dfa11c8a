package org.isnad.tagger;

import java.util.Map;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a building in which one governs as those who sit there (the White House said),
 * unless something is there, takes place there or befalls it (outside the White House, the Kremlin
 * walls, the Pentagon was hit).
 */
final class Seats extends StandIn {

  Seats(Readings readings, Map<String, Entry> actors, TextWords text) {
    super(readings, actors, text);
  }

  boolean has(Entry place) {
    return place.dimension() == Dimension.LOCATION && readings.has(Words.SEAT, place.slug());
  }

  /** Who sits in this building, if they are meant; null if the building is. */
  @Nullable Entry seated(int first, int last, Entry place) {
    boolean there = before.isBuilding(first) || acting.isBefallen(last);
    boolean building = isNoun(last) || (there && !before.isActor(first));
    return building ? null : actors.get(readings.value(Words.SEAT, place.slug()));
  }

  /** White House lawn, the Kremlin's walls, a White House ceremony. */
  private boolean isNoun(int last) {
    int next = text.nextAt(last);
    return next >= 0
        && text.follows(next)
        && (readings.has(Words.SEAT_NOUN, text.get(next).plain())
            || PlaceNouns.ofCountry(readings, text, next));
  }
}
