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

  public Entry {
    aliases = List.copyOf(aliases);
  }

  public Dimension dimension() {
    return named.dimension();
  }

  public boolean isCountry() {
    return dimension() == Dimension.LOCATION && kind.equals("country");
  }

  public boolean isState() {
    return dimension() == Dimension.ACTOR && kind.equals("state");
  }
}
