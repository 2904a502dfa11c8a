package org.isnad.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One entry as a line: a letter and two values, with tabs between. */
final class Line {

  private Line() {}

  static byte[] of(char kind, String first, String second) {
    return (kind + "\t" + escaped(first) + "\t" + escaped(second) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Tells the listener what a line says; false if it says nothing. */
  static boolean read(String line, Entries entries) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != 3) {
      return false;
    }
    String first = unescaped(cells.get(1));
    String second = unescaped(cells.get(2));
    switch (cells.getFirst()) {
      case "F" -> entries.file(first, second);
      case "A" -> entries.article(first, second);
      case "S" -> entries.skip(first, second);
      case "N" -> entries.note(first, second);
      case "X" -> entries.fault(first, second);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String value) {
    if (value.indexOf('\\') < 0) {
      return value;
    }
    var plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        c =
            switch (value.charAt(++i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> value.charAt(i);
            };
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
