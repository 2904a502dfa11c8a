package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The fields of one record or of an object in it, found by their paths. Names are the same whatever
 * their capitals, underscores, hyphens and spaces; one that stands as it is written goes first,
 * then the first in the record. For one thread.
 */
final class Fields {
  private static final int SHOWN = 12;

  private final JsonNode object;

  /** By what their names have in common: many maps ask a record for many names, mostly in vain. */
  private final Map<String, JsonNode> first = new HashMap<>();

  private final IdentityHashMap<JsonNode, Fields> inner = new IdentityHashMap<>(2);

  Fields(JsonNode object) {
    this.object = object;
    object
        .properties()
        .forEach(it -> first.putIfAbsent(FieldPath.folded(it.getKey()), it.getValue()));
  }

  boolean isEmpty() {
    return object.isEmpty();
  }

  /** Their names for a message, the first of many, with commas between. */
  String names() {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return String.join(", ", names.subList(0, Math.min(names.size(), SHOWN)))
        + (names.size() > SHOWN ? ", ..." : "");
  }

  /** The value at a path: a key, or else keys with dots between. */
  JsonNode at(FieldPath path) {
    JsonNode value = named(path);
    if (!value.isMissingNode() || path.head() == null || path.rest() == null) {
      return value;
    }
    JsonNode outer = named(path.head());
    return outer.isObject()
        ? inner.computeIfAbsent(outer, Fields::new).at(path.rest())
        : MissingNode.getInstance();
  }

  private JsonNode named(FieldPath path) {
    JsonNode alike = first.get(path.name());
    if (alike == null) {
      return MissingNode.getInstance();
    }
    JsonNode exact = object.path(path.written());
    return exact.isMissingNode() ? alike : exact;
  }

  boolean has(FieldPath path) {
    return !at(path).isMissingNode();
  }

  /** Whether something stands at a path. */
  boolean says(FieldPath path) {
    JsonNode value = at(path);
    return !value.isMissingNode() && !value.isNull() && !isBlank(value);
  }

  private static boolean isBlank(JsonNode value) {
    return value.isTextual()
        ? value.textValue().isBlank()
        : value.isContainerNode() && value.isEmpty();
  }
}
