package org.isnad.browse;

import java.util.List;
import org.isnad.engine.Surface;
import org.jspecify.annotations.Nullable;

/**
 * A place with those within it, or places that are called so.
 *
 * @param place what was asked within; null for the widest
 * @param names all that the gazetteer calls it, its label first
 * @param row of the gazetteer; empty where there is no place
 * @param spellings as the articles write it, most articles first
 * @param wider what it lies in, the widest first
 * @param total places asked for that some article names
 * @param silent places that the gazetteer has besides and no article names
 * @param places a stretch of those, most articles first
 */
public record PlaceList(
    @Nullable PlaceEntry place,
    List<String> names,
    String row,
    List<Surface> spellings,
    List<PlaceEntry> wider,
    int total,
    int silent,
    List<PlaceEntry> places) {

  /** Copies the lists. */
  public PlaceList {
    names = List.copyOf(names);
    spellings = List.copyOf(spellings);
    wider = List.copyOf(wider);
    places = List.copyOf(places);
  }
}
