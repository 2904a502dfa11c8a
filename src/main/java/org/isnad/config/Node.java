package org.isnad.config;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value of a configuration file that knows its place. Reading a wrong value notes a fault and
 * gives a harmless one, so that the rest can be read too; what is not read is a fault in the end.
 */
final class Node {

  private final Origin origin;
  private final @Nullable Object value;
  private final Set<String> read = new TreeSet<>();

  /**
   * @param value a map of nodes, a list of nodes, a text, a number, a truth value or null
   */
  Node(Origin origin, @Nullable Object value) {
    this.origin = origin;
    this.value = value;
  }

  /** Where a value stands, and whom to tell. */
  record Origin(Faults faults, Path file, int line, int column, String key) {
    void fault(String problem) {
      faults.add(file, line, column, key, problem);
    }

    Origin missing(String name) {
      return new Origin(faults, file, line, column, join(key, name));
    }
  }

  static String join(String key, String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  /** The value under a name, which must be there. */
  Node get(String name) {
    Node found = find(name);
    if (found == null) {
      fault("'%s' is missing".formatted(name));
      return new Node(new Origin(new Faults(), origin.file, 0, 0, ""), null);
    }
    return found;
  }

  /** The value under a name; null if it is not there. */
  @Nullable Node find(String name) {
    read.add(name);
    return members().get(name);
  }

  /** Every member in the order of the file, all of them read. */
  Map<String, Node> all() {
    read.addAll(members().keySet());
    return members();
  }

  @SuppressWarnings("unchecked") // the reader puts nodes in maps and lists, nothing else
  private Map<String, Node> members() {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Node>) map;
    }
    fault("must be an object, such as {\"key\": ...}");
    return Map.of();
  }

  /** Its values, at least one. */
  List<Node> list() {
    List<Node> found = anyList();
    if (value instanceof List && found.isEmpty()) {
      fault("must not be empty");
    }
    return found;
  }

  /** Its values, if any. */
  @SuppressWarnings("unchecked") // as in members
  List<Node> anyList() {
    if (value instanceof List<?> list) {
      return (List<Node>) list;
    }
    fault("must be a list, such as [...]");
    return List.of();
  }

  /** A text that is not blank. */
  String text() {
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    fault("must be a text, such as \"title\", but is " + shown());
    return "";
  }

  /** One of a few words. */
  String oneOf(Set<String> words) {
    if (value instanceof String text && words.contains(text)) {
      return text;
    }
    fault(
        "must be one of %s, but is %s".formatted(String.join(", ", new TreeSet<>(words)), shown()));
    return "";
  }

  double number(double least, double most) {
    if (value instanceof BigDecimal number
        && number.doubleValue() >= least
        && number.doubleValue() <= most) {
      return number.doubleValue();
    }
    fault("must be a number from %s to %s, but is %s".formatted(least, most, shown()));
    return least;
  }

  long whole(long least, long most) {
    if (value instanceof BigDecimal number
        && number.stripTrailingZeros().scale() <= 0
        && number.doubleValue() >= least
        && number.doubleValue() <= most) {
      return number.longValue();
    }
    fault("must be a whole number from %d to %d, but is %s".formatted(least, most, shown()));
    return least;
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    fault("must be true or false, but is " + shown());
    return false;
  }

  /** Where it begins, from 1. */
  int line() {
    return origin.line();
  }

  /** Notes a fault of this value. */
  void fault(String problem) {
    origin.fault(problem);
  }

  /** Notes every key that was not asked for; a typing error must never be a silent default. */
  void refuseOthers() {
    if (value instanceof Map) {
      members()
          .forEach(
              (name, member) -> {
                if (!read.contains(name)) {
                  member.fault("there is no such key; known are " + String.join(", ", read));
                }
              });
    }
  }

  private String shown() {
    return switch (value) {
      case null -> "null";
      case String text -> "\"" + text + "\"";
      case Map<?, ?> map -> "an object";
      case List<?> list -> "a list";
      default -> value.toString();
    };
  }
}
