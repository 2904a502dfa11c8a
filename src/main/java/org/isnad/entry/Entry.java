package org.isnad.entry;

import java.util.List;
import org.isnad.article.Dimension;

/**
 * What the tagger needs of an actor or a place.
 *
 * @param slug the id in its file, the last part of a place's path
 * @param aliases the label first, unless another spelling sets conditions for it
 */
public record Entry(
    Named named, String slug, String kind, String country, List<Alias> aliases, String row) {

  /** Copies the list. */
  public Entry {
    aliases = List.copyOf(aliases);
  }

  /** The facet that it is a value of. */
  public Dimension dimension() {
    return named.dimension();
  }

  /** Whether it is a country as a place, where something happens. */
  public boolean isCountry() {
    return dimension() == Dimension.LOCATION && kind.equals("country");
  }

  /** Whether it is a country as an actor, which does something. */
  public boolean isState() {
    return dimension() == Dimension.ACTOR && kind.equals("state");
  }
}
