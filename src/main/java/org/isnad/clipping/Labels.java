package org.isnad.clipping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.words.WordTable;
import org.jspecify.annotations.Nullable;

/** The labels of one press database, from {@code labels.tsv}. */
final class Labels {
  /** Where on the print a label stands. */
  enum Place {
    /** Above the text, where other labels follow. */
    HEAD,
    /** Over the text itself. */
    TEXT,
    /** Below it. */
    TAIL,
    /** Below it, but not first there: above another it can be words of the article. */
    LOW
  }

  /**
   * A labelled line.
   *
   * @param name the label in lower case
   * @param value what stands behind it, without space around; empty if nothing does
   */
  record Label(String name, Place place, Meaning meaning, String value) {}

  private record Kind(Place place, Meaning meaning) {}

  private static final Map<String, Map<String, Kind>> TABLE = table();

  /** Two or three capitals and a gap, or nothing more. */
  private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})(?:[\\s\u00A0]+(.*))?");

  /** A word or a few and a colon, or nothing more. */
  private static final Pattern NAMED = Pattern.compile("([^:]{2,32}?)[ \u00A0]*(?::(.*))?");

  /** A word or a few and a colon. */
  private static final Pattern SIMPLE = Pattern.compile("([^:]{2,32}?)[ \u00A0]*:(.*)");

  private final Map<String, Kind> kinds;
  private final Pattern form;

  private Labels(String service, Pattern form) {
    this.kinds = TABLE.getOrDefault(service, Map.of());
    this.form = form;
  }

  /** Labels that are codes of two or three capitals. */
  static Labels coded(String service) {
    return new Labels(service, CODED);
  }

  /** Labels that are words before a colon, or alone on their line. */
  static Labels named(String service) {
    return new Labels(service, NAMED);
  }

  /** Labels that are words before a colon, each with all of its value on its line. */
  static Labels simple(String service) {
    return new Labels(service, SIMPLE);
  }

  /** Whether what a label says may go on in the lines below it. */
  boolean runOn() {
    return form != SIMPLE;
  }

  /** The label that a line begins with; null if it begins with none of these. */
  @Nullable Label at(String line) {
    Matcher matcher = form.matcher(line.strip());
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    Kind kind = kinds.get(name);
    String value = matcher.group(2) == null ? "" : matcher.group(2);
    return kind == null ? null : new Label(name, kind.place, kind.meaning, plain(value));
  }

  /** Labels of some databases are parted from their values by spaces that do not break. */
  private static String plain(String value) {
    return value.replace('\u00A0', ' ').strip();
  }

  private static Map<String, Map<String, Kind>> table() {
    var table = new HashMap<String, Map<String, Kind>>();
    for (List<String> row : WordTable.rows(Labels.class, "labels.tsv", 4)) {
      var kind =
          new Kind(
              Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Meaning.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
      for (String label : row.get(3).split("\\|", -1)) {
        table.computeIfAbsent(row.get(0), service -> new HashMap<>()).put(label, kind);
      }
    }
    return Map.copyOf(table);
  }
}
