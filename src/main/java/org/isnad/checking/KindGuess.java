package org.isnad.checking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of place or actor a name sounds like; a person if no word of it says otherwise. */
final class KindGuess {

  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry(
              "brigade|brigades|front|army|battalion|movement|forces|liwa|jaish|jaysh|harakat|katibat|ansar|jund|shield|guards|resistance",
              "armed-group"),
          Map.entry(
              "ministry|police|command|directorate|department|authority|navy|agency|council",
              "state-force"),
          Map.entry("party|alliance|congress|coalition|union|league", "party"),
          Map.entry("fund|relief|foundation|charity|crescent|committee|aid", "aid-body"),
          Map.entry(
              "observatory|watch|monitor|network|institute|university|center|centre|rights",
              "monitor"),
          Map.entry("court|tribunal", "court"),
          Map.entry(
              "company|bank|airlines|group|industries|corporation|ltd|llc|consulting|shipping|carriers|holding|holdings",
              "company"));

  private static final List<Map.Entry<String, String>> PLACES =
      List.of(
          Map.entry(
              "hospital|clinic|mosque|church|square|hotel|market|school|stadium|palace|tower|shrine",
              "site"),
          Map.entry("street|road|highway", "road"),
          Map.entry("island|isle", "island"),
          Map.entry("bridge", "bridge"),
          Map.entry("airport", "airport"),
          Map.entry("base|airbase|barracks", "base"),
          Map.entry("prison|jail", "prison"),
          Map.entry("camp", "camp"));

  private KindGuess() {}

  static String of(String name) {
    return first(name, WORDS).orElse("person");
  }

  /** The kind of place that a name sounds like, if it does. */
  static Optional<String> place(String name) {
    return first(name, PLACES);
  }

  private static Optional<String> first(String name, List<Map.Entry<String, String>> words) {
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    return words.stream()
        .filter(one -> lower.matches(".* (" + one.getKey() + ") .*"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
