package org.isnad.gazetteer;

import java.util.List;

/**
 * Someone who acts: a state, a force, a group, a body, a company or a person.
 *
 * @param kind as in {@code actors.tsv}: {@code state}, {@code armed-group}, {@code person} ...
 * @param parents ids of actors it belongs to
 * @param country ISO 3166 code in lower case, or empty
 * @param row where it stands, as {@code actors.tsv:17}
 */
public record Actor(
    String id, String label, String kind, List<String> parents, String country, String row) {

  static final String PERSON = "person";
  static final String STATE = "state";

  /** Copies the list. */
  public Actor {
    parents = List.copyOf(parents);
  }
}
