package org.isnad.page;

import java.util.List;

/**
 * Why a name in the text is read as something.
 *
 * @param id its anchor
 * @param kind {@code actor}, {@code location} or {@code person}
 * @param label of what it is read as
 * @param path what that lies in, the widest first
 * @param written the name as it stands in the text
 * @param before the sentence up to the name
 * @param after the sentence from there
 * @param rule in words
 * @param row of the gazetteer
 * @param place the anchor of the mention
 * @param search a search for it; empty if it is no facet's value
 */
public record PageNote(
    String id,
    String kind,
    String label,
    List<String> path,
    String written,
    String before,
    String after,
    String rule,
    String row,
    String place,
    String search) {

  /** Copies the list. */
  public PageNote {
    path = List.copyOf(path);
  }
}
