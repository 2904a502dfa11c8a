package org.isnad.importing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entity as another source has it.
 *
 * @param origin where it stands there, as {@code IQ.txt:17}
 * @param parent id of a place, or of an actor; empty if none
 * @param country ISO 3166 code in lower case, or empty
 * @param point null for an actor
 * @param condition what every name needs to be read, such as {@code {with:Iraq}}; or empty
 * @param names romanised, the label first
 * @param scripts in other scripts
 */
record ImportedRow(
    String origin,
    String id,
    String label,
    String kind,
    String parent,
    String country,
    @Nullable Point point,
    String condition,
    List<String> names,
    List<String> scripts) {

  private static final Pattern LEFT_BEHIND =
      Pattern.compile("^[^\\p{L}\\p{N}(]+|[^\\p{L}\\p{M}\\p{N}.)'’ʿʾ]+$");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ʿʾ-]");

  /** Degrees north and east. */
  record Point(double lat, double lon) {}

  ImportedRow {
    List<String> usable = usable(names);
    names = usable.isEmpty() ? List.copyOf(names) : usable;
    scripts = usable(scripts);
  }

  /** Without the commas of any script that lists leave behind, and without mere initials: T. G. */
  private static List<String> usable(List<String> names) {
    return names.stream()
        .map(name -> LEFT_BEHIND.matcher(name).replaceAll(""))
        .filter(name -> WORD.matcher(name).find())
        .distinct()
        .toList();
  }

  /** As the file has it, the cells with tabs between. */
  String line() {
    String start = String.join("\t", id, clean(label), kind, parent, country);
    String named =
        names.stream().map(name -> clean(name) + condition).collect(Collectors.joining("|"));
    String script = scripts.stream().map(ImportedRow::clean).collect(Collectors.joining("|"));
    return point == null
        ? String.join("\t", start, named, "", script)
        : String.join(
            "\t",
            start,
            String.valueOf(point.lat),
            String.valueOf(point.lon),
            "exact",
            named,
            "",
            "",
            script);
  }

  /** Without what means something in a gazetteer file. */
  private static String clean(String text) {
    return text.replaceAll("[\\t\\r\\n|{}()/]+", " ").replaceAll(" +", " ").strip();
  }
}
