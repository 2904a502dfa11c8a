package org.isnad.gazetteer;

import java.util.List;
import org.isnad.entry.Membership;

/**
 * Someone who acts: a state, a force, a group, a body, a company or a person.
 *
 * @param kind as in {@code actors.tsv}: {@code state}, {@code armed-group}, {@code person} ...
 * @param memberships whom it belongs to, and when
 * @param country ISO 3166 code in lower case, or empty
 * @param row where it stands, as {@code actors.tsv:17}
 */
public record Actor(
    String id,
    String label,
    String kind,
    List<Membership> memberships,
    String country,
    String row) {

  static final String PERSON = "person";

  /** Copies the list. */
  public Actor {
    memberships = List.copyOf(memberships);
  }

  /** Ids of all actors it ever belonged to. */
  public List<String> parents() {
    return memberships.stream().map(Membership::id).toList();
  }
}
