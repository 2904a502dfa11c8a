package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.isnad.config.FieldMapConfig;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of a record by their paths. Names are the same whatever their capitals,
 * underscores, hyphens and spaces; one that stands as it is written goes first.
 */
final class FieldMap {
  private final FieldMapConfig config;
  private final List<List<String>> when;

  FieldMap(FieldMapConfig config) {
    this.config = config;
    this.when = config.when().stream().map(names -> List.of(names.split("\\|"))).toList();
  }

  String name() {
    return config.name();
  }

  List<String> paths(String target) {
    return config.paths(target);
  }

  boolean fits(JsonNode record) {
    return when.stream()
        .allMatch(any -> any.stream().anyMatch(path -> !at(record, path).isMissingNode()));
  }

  /** The paths of a target that lead to something, in their order. */
  List<String> pathsTo(JsonNode record, String target) {
    return config.paths(target).stream().filter(path -> says(at(record, path))).toList();
  }

  /** The first path of a target that leads to something; null if none does. */
  @Nullable String path(JsonNode record, String target) {
    return config.paths(target).stream()
        .filter(path -> says(at(record, path)))
        .findFirst()
        .orElse(null);
  }

  private static boolean says(JsonNode value) {
    return !value.isMissingNode() && !value.isNull() && !isBlank(value);
  }

  private static boolean isBlank(JsonNode value) {
    return value.isTextual()
        ? value.textValue().isBlank()
        : value.isContainerNode() && value.isEmpty();
  }

  /** How many of our own fields a record has something for. */
  long said(JsonNode record) {
    return FieldMapConfig.TARGETS.stream().filter(target -> path(record, target) != null).count();
  }

  /** The value at a path: a key, or else keys with dots between. */
  static JsonNode at(JsonNode record, String path) {
    JsonNode value = named(record, path);
    int dot = path.indexOf('.');
    if (!value.isMissingNode() || dot < 0) {
      return value;
    }
    JsonNode inner = named(record, path.substring(0, dot));
    return inner.isObject() ? at(inner, path.substring(dot + 1)) : MissingNode.getInstance();
  }

  /** The value of a key as it stands, or else of the first that is the same name. */
  private static JsonNode named(JsonNode record, String name) {
    JsonNode value = record.path(name);
    if (!value.isMissingNode()) {
      return value;
    }
    for (var field : record.properties()) {
      if (isSame(field.getKey(), name)) {
        return field.getValue();
      }
    }
    return value;
  }

  /**
   * Programs write one name as {@code publish_date}, {@code publishDate} and {@code Publish Date}.
   */
  private static boolean isSame(String key, String name) {
    int other = 0;
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      if (!isGap(letter)) {
        other = pastGaps(name, other);
        if (other == name.length() || folded(letter) != folded(name.charAt(other++))) {
          return false;
        }
      }
    }
    return pastGaps(name, other) == name.length();
  }

  private static int pastGaps(String name, int from) {
    int at = from;
    while (at < name.length() && isGap(name.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGap(char letter) {
    return letter == '_' || letter == '-' || letter == ' ';
  }

  private static char folded(char letter) {
    return Character.toLowerCase(letter);
  }
}
