package org.isnad.page;

import java.util.List;

/**
 * The one form of the search page; every control of the page belongs to it, so that no state is
 * lost without script.
 *
 * @param hidden parameters of the page that no control shows
 * @param exactNames whether only the spelling typed is wanted
 * @param lens one row for each word of the query that is a name; empty if none is
 */
public record PageForm(List<Field> hidden, boolean exactNames, List<Lens> lens) {

  /** Copies the lists. */
  public PageForm {
    hidden = List.copyOf(hidden);
    lens = List.copyOf(lens);
  }

  /** One parameter. */
  public record Field(String name, String value) {}

  /**
   * The spellings of one word of the query.
   *
   * @param ticks those found most, or switched off
   * @param rare the others
   */
  public record Lens(String typed, List<Tick> ticks, List<Tick> rare) {
    /** Copies the lists. */
    public Lens {
      ticks = List.copyOf(ticks);
      rare = List.copyOf(rare);
    }
  }

  /**
   * One spelling.
   *
   * @param word as the parameter takes it
   * @param shown as written in an article
   * @param count articles, formatted
   * @param where its occurrences by part of the article, in words
   */
  public record Tick(String word, String shown, String count, String where, boolean on) {}
}
