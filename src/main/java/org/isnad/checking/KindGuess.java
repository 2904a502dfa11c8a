package org.isnad.checking;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind of actor a name sounds like; a person if no word of it says otherwise. */
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
          Map.entry("company|bank|airlines|group|industries|corporation|ltd|llc", "company"));

  private KindGuess() {}

  static String of(String name) {
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    return WORDS.stream()
        .filter(one -> lower.matches(".* (" + one.getKey() + ") .*"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("person");
  }
}
