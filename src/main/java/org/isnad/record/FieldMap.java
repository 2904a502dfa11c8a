package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.isnad.config.FieldMapConfig;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a record by their paths. */
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

  /** The first path of a target that leads to something; null if none does. */
  @Nullable String path(JsonNode record, String target) {
    for (String path : config.paths(target)) {
      JsonNode value = at(record, path);
      if (!value.isMissingNode() && !value.isNull() && !isBlank(value)) {
        return path;
      }
    }
    return null;
  }

  private static boolean isBlank(JsonNode value) {
    return value.isTextual()
        ? value.textValue().isBlank()
        : value.isContainerNode() && value.isEmpty();
  }

  /** The value at a path: a key as it stands, or else keys with dots between. */
  static JsonNode at(JsonNode record, String path) {
    JsonNode value = record.path(path);
    int dot = path.indexOf('.');
    if (!value.isMissingNode() || dot < 0) {
      return value;
    }
    JsonNode inner = record.path(path.substring(0, dot));
    return inner.isObject() ? at(inner, path.substring(dot + 1)) : MissingNode.getInstance();
  }
}
