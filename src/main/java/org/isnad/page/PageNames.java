package org.isnad.page;

import java.util.List;

/**
 * All names of the index, a stretch at a time.
 *
 * @param count such as {@code 1 204 names}
 * @param typed what the list is narrowed by, empty for nothing
 * @param hidden parameters that the field for a name must keep
 * @param kinds the same list with one kind of names, or all
 * @param sorts the same list in another order
 * @param lens how the articles spell the words typed, each with a search for this spelling alone
 * @param pages further stretches; empty if all are here
 * @param json the same for programs
 */
public record PageNames(
    PageFrame frame,
    String count,
    String typed,
    List<PageForm.Field> hidden,
    List<Kind> kinds,
    List<PageLink> sorts,
    List<Spelled> lens,
    List<Name> names,
    List<PageLink> pages,
    String json) {

  /** Copies the lists. */
  public PageNames {
    hidden = List.copyOf(hidden);
    kinds = List.copyOf(kinds);
    sorts = List.copyOf(sorts);
    lens = List.copyOf(lens);
    names = List.copyOf(names);
    pages = List.copyOf(pages);
  }

  /** One kind of names, with how many there are, formatted. */
  public record Kind(PageLink link, String count) {}

  /** One spelling, with the articles that have it, formatted. */
  public record Spelled(PageLink link, String count) {}

  /**
   * One name.
   *
   * @param kind in words
   * @param listed whether a gazetteer knows it
   * @param bar its share of the largest count, in twentieths
   * @param search all articles with it
   */
  public record Name(
      String label,
      String kind,
      boolean listed,
      String count,
      int bar,
      String search,
      List<Spelled> spellings) {
    /** Copies the list. */
    public Name {
      spellings = List.copyOf(spellings);
    }
  }
}
