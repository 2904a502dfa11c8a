package org.isnad.gazetteer;

import java.util.List;
import java.util.Map;
import org.isnad.entry.Condition;

/**
 * Someone who publishes.
 *
 * @param kind as in {@code outlets.tsv}: {@code agency}, {@code newspaper}, {@code monitor} ...
 * @param country ISO 3166 code in lower case, or empty
 * @param languages it publishes in, ISO 639 codes; empty where not known
 * @param agency whether others print what it writes
 * @param domains lower case, without www
 * @param aliases other names, those in another script last
 * @param conditions what must hold around some of the names for them to be read in running text
 * @param marks names by which it is known only where an agency signs, for they mean other things
 * @param row where it stands, as {@code outlets.tsv:17}
 */
public record Outlet(
    String id,
    String label,
    String kind,
    String country,
    List<String> languages,
    boolean agency,
    List<String> domains,
    List<String> aliases,
    Map<String, List<Condition>> conditions,
    List<String> marks,
    String row) {

  /** Copies the lists. */
  public Outlet {
    languages = List.copyOf(languages);
    domains = List.copyOf(domains);
    aliases = List.copyOf(aliases);
    conditions = Map.copyOf(conditions);
    marks = List.copyOf(marks);
  }
}
