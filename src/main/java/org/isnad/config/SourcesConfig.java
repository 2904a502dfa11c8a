package org.isnad.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code sources.json}: which files are read, and how much at once.
 *
 * @param fileBytes most bytes, unpacked, of one text or page
 * @param lineBytes most bytes of one line of JSON Lines
 * @param suffixes endings of file names by format: {@code text}, {@code page} and {@code lines}
 */
public record SourcesConfig(int fileBytes, int lineBytes, Map<String, List<String>> suffixes) {

  static final String FILE = "sources.json";
  private static final Set<String> FORMATS = Set.of("text", "page", "lines");
  private static final int LEAST = 1_024;
  private static final int MOST = 1 << 30;

  /** Copies the map. */
  public SourcesConfig {
    suffixes = Map.copyOf(suffixes);
  }

  /** The format of each ending. */
  public Map<String, String> formats() {
    var formats = new HashMap<String, String>();
    suffixes.forEach((format, all) -> all.forEach(suffix -> formats.put(suffix, format)));
    return formats;
  }

  static SourcesConfig read(Node node) {
    var suffixes = new LinkedHashMap<String, List<String>>();
    var formats = new HashMap<String, String>();
    node.get("suffixes")
        .all()
        .forEach(
            (format, list) -> {
              if (!FORMATS.contains(format)) {
                list.fault("there is no such format; known are lines, page, text");
              }
              suffixes.put(
                  format,
                  list.anyList().stream().map(each -> suffix(each, format, formats)).toList());
            });
    var config =
        new SourcesConfig(
            node.get("fileBytes").whole(LEAST, MOST),
            node.get("lineBytes").whole(LEAST, MOST),
            suffixes);
    node.refuseOthers();
    return config;
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
}
