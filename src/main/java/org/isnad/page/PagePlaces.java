package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with those within it, or the widest ones, or places called by a name.
 *
 * @param count such as {@code 12 places within Iraq}
 * @param typed the name looked for, empty for none
 * @param within the path that the field for a name must keep; empty at the widest
 * @param place what is looked at; null at the widest
 * @param wider what it lies in, the widest first
 * @param silent what is known besides and no article names, in words; empty if nothing is
 * @param pages further stretches; empty if all are here
 * @param json the same for programs
 */
public record PagePlaces(
    PageFrame frame,
    String count,
    String typed,
    String within,
    @Nullable Whole place,
    List<PageLink> wider,
    List<Place> places,
    String silent,
    List<PageLink> pages,
    String json) {

  /** Copies the lists. */
  public PagePlaces {
    wider = List.copyOf(wider);
    places = List.copyOf(places);
    pages = List.copyOf(pages);
  }

  /**
   * One line of the list.
   *
   * @param path what it lies in, the widest first; empty where the page says so already
   * @param where coordinates and how far they can be trusted, in words
   * @param bar its share of the largest count, in twentieths
   * @param narrower how many places lie within it, in words; empty if none does
   * @param within the page of those within it, or of the place alone
   * @param search all articles with it
   */
  public record Place(
      List<String> path,
      String label,
      String kind,
      String where,
      String count,
      int bar,
      String narrower,
      String within,
      String search) {
    /** Copies the list. */
    public Place {
      path = List.copyOf(path);
    }
  }

  /**
   * The place that is looked at.
   *
   * @param names all others that it is known by
   * @param spellings as the articles write it
   * @param row of the gazetteer
   */
  public record Whole(
      Place place, List<String> names, List<PageNames.Spelled> spellings, String row) {
    /** Copies the lists. */
    public Whole {
      names = List.copyOf(names);
      spellings = List.copyOf(spellings);
    }
  }
}
