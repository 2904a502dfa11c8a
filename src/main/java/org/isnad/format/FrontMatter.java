package org.isnad.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of keys over a text: a key a line, with one value or a list. More of YAML or TOML is not
 * needed for what is said there of an article.
 *
 * @param keys their values as written, without quotes; none where there is no such head
 * @param rest the text under it
 */
record FrontMatter(Map<String, List<String>> keys, String rest) {
  private static final Pattern FENCE = Pattern.compile("(?:---|\\+\\+\\+|\\.\\.\\.)[ \\t]*");
  private static final Pattern KEY =
      Pattern.compile("([A-Za-z][\\w-]{0,60})[ \\t]*[:=](?:[ \\t]+(.*))?");
  private static final Pattern MEMBER = Pattern.compile("[ \\t]*-[ \\t]+(.*)");

  private static final Pattern INDENTED = Pattern.compile("[ \\t]+\\S.*");

  /** How YAML begins a text of several lines. */
  private static final Pattern BLOCK = Pattern.compile("[|>][+-]?");

  /** Links of note keepers stand in double brackets. */
  private static final Pattern QUOTES = Pattern.compile("^[\"']?(?:\\[\\[)?|(?:\\]\\])?[\"']?$");

  /** A longer head is none. */
  private static final int MOST_LINES = 200;

  /** A text in its two parts. */
  static FrontMatter of(String text) {
    String whole = text.replace("\r\n", "\n").stripLeading();
    List<String> lines = whole.lines().limit(MOST_LINES).toList();
    if (lines.isEmpty() || !FENCE.matcher(lines.getFirst()).matches()) {
      return new FrontMatter(Map.of(), text);
    }
    var keys = new LinkedHashMap<String, List<String>>();
    List<String> values = new ArrayList<>();
    int at = lines.getFirst().length() + 1;
    for (String line : lines.subList(1, lines.size())) {
      at += line.length() + 1;
      Matcher key = KEY.matcher(line);
      Matcher member = MEMBER.matcher(line);
      if (FENCE.matcher(line).matches()) {
        return new FrontMatter(keys, whole.substring(Math.min(at, whole.length())));
      } else if (key.matches()) {
        values = keys.computeIfAbsent(key.group(1), name -> new ArrayList<>());
        add(key.group(2), values);
      } else if (member.matches()) {
        add(member.group(1), values);
      } else if (INDENTED.matcher(line).matches()) {
        add(values.isEmpty() ? line : values.removeLast() + " " + line.strip(), values);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        break; // running text
      }
    }
    return new FrontMatter(Map.of(), text); // a text with a line over it
  }

  private static void add(String written, List<String> values) {
    String value = written == null ? "" : written.strip();
    boolean list = value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[");
    for (String each : list ? value.substring(1, value.length() - 1).split(",") : one(value)) {
      String plain = QUOTES.matcher(each.strip()).replaceAll("");
      if (!plain.isEmpty() && !BLOCK.matcher(plain).matches()) {
        values.add(plain);
      }
    }
  }

  private static String[] one(String value) {
    return new String[] {value};
  }
}
