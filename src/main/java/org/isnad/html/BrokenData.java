package org.isnad.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What can still be told of JSON-LD that is too broken to be read. */
final class BrokenData {
  static final String PUBLISHED = "datePublished";
  static final String AUTHOR = "author";

  /** What a quotation mark too many in a headline does not touch. */
  private static final Pattern DAY =
      Pattern.compile("\"" + PUBLISHED + "\"\\s{0,9}:\\s{0,9}\"([^\"]{4,40})\"");

  /** The same for who wrote it. */
  private static final Pattern NAME =
      Pattern.compile(
          "\"author\"\\s{0,9}:\\s{0,9}(?:\\[?\\s{0,9}\\{[^{}]{0,200}?\"name\"\\s{0,9}:\\s{0,9})?"
              + "\"([^\"]{3,60})\"");

  private BrokenData() {}

  /** The first day of publication and the author, if it names no other, by their keys. */
  static Map<String, String> pieces(String json) {
    var pieces = new HashMap<String, String>();
    DAY.matcher(json).results().limit(1).forEach(day -> pieces.put(PUBLISHED, day.group(1)));
    List<String> authors =
        NAME.matcher(json).results().map(one -> one.group(1)).distinct().toList();
    if (authors.size() == 1) {
      pieces.put(AUTHOR, authors.getFirst());
    }
    return pieces;
  }
}
