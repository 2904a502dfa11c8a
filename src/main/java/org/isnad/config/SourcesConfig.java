package org.isnad.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code sources.json}: which files are read, how much at once, and how records name their fields.
 *
 * @param fileBytes most bytes, unpacked, of one article that is a file
 * @param lineBytes most bytes of one record of JSON or of a table
 * @param unpackedBytes most bytes that one packed file may unpack to
 * @param unpackedRatio how many times its packed size a file may unpack to
 * @param suffixes endings of file names by format, for files that do not show it by their content
 * @param maps how records name their fields; the first that fits a record reads it
 */
public record SourcesConfig(
    int fileBytes,
    int lineBytes,
    long unpackedBytes,
    int unpackedRatio,
    Map<String, List<String>> suffixes,
    List<FieldMapConfig> maps) {

  static final String FILE = "sources.json";

  /** The formats there are. */
  public static final Set<String> FORMATS =
      Set.of(
          "text",
          "page",
          "json",
          "table",
          "feed",
          "warc",
          "pdf",
          "mail",
          "mailbox",
          "chat",
          "markdown",
          "docx",
          "odt",
          "rtf",
          "workbook",
          "agency",
          "sgml",
          "references",
          "subtitles");

  private static final int LEAST = 1_024;
  private static final int MOST = 1 << 30;
  private static final long MOST_UNPACKED = 1L << 50;
  private static final int LEAST_RATIO = 2;
  private static final int MOST_RATIO = 1_000_000;

  /** Copies the lists. */
  public SourcesConfig {
    suffixes = Map.copyOf(suffixes);
    maps = List.copyOf(maps);
  }

  /** The format of each ending. */
  public Map<String, String> formats() {
    var formats = new HashMap<String, String>();
    suffixes.forEach((format, all) -> all.forEach(suffix -> formats.put(suffix, format)));
    return formats;
  }

  static SourcesConfig read(Node node) {
    var config =
        new SourcesConfig(
            (int) node.get("fileBytes").whole(LEAST, MOST),
            (int) node.get("lineBytes").whole(LEAST, MOST),
            node.get("unpackedBytes").whole(LEAST, MOST_UNPACKED),
            (int) node.get("unpackedRatio").whole(LEAST_RATIO, MOST_RATIO),
            suffixes(node.get("suffixes")),
            maps(node.get("maps")));
    node.refuseOthers();
    return config;
  }

  private static Map<String, List<String>> suffixes(Node node) {
    var suffixes = new LinkedHashMap<String, List<String>>();
    var formats = new HashMap<String, String>();
    node.all()
        .forEach(
            (format, list) -> {
              if (!FORMATS.contains(format)) {
                list.fault(
                    "there is no such format; known are "
                        + String.join(", ", new TreeSet<>(FORMATS)));
              }
              suffixes.put(
                  format,
                  list.anyList().stream().map(each -> suffix(each, format, formats)).toList());
            });
    return suffixes;
  }

  private static String suffix(Node node, String format, Map<String, String> formats) {
    String suffix = node.text();
    if (!suffix.matches("[a-z0-9]+")) {
      node.fault("must be lower-case letters and digits without a dot, such as \"txt\"");
    }
    String other = formats.putIfAbsent(suffix, format);
    if (other != null) {
      node.fault("'%s' is taken by the format '%s'".formatted(suffix, other));
    }
    return suffix;
  }

  private static List<FieldMapConfig> maps(Node node) {
    var names = new HashSet<String>();
    return node.list().stream()
        .map(
            each -> {
              FieldMapConfig map = FieldMapConfig.read(each);
              if (!names.add(map.name())) {
                each.fault("there is another map '%s'".formatted(map.name()));
              }
              return map;
            })
        .toList();
  }
}
