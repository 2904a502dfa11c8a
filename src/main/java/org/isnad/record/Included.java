package org.isnad.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What a document keeps apart from its records, which name it by its id: X gives a post's {@code
 * author_id}, and who that is in {@code includes.users}.
 */
final class Included {
  private static final String LISTS = "includes";
  private static final String ID = "id";
  private static final String REFERENCE = "_id";

  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Of a document with lists of objects in {@code includes}, or with none. */
  Included(JsonNode document) {
    for (JsonNode list : document.path(LISTS)) {
      for (JsonNode each : list) {
        if (each.path(ID).isTextual()) {
          byId.put(each.get(ID).textValue(), each);
        }
      }
    }
  }

  /** A record with what it names put in its place: {@code author} beside {@code author_id}. */
  JsonNode with(JsonNode record) {
    if (byId.isEmpty()) {
      return record;
    }
    ObjectNode whole = record.deepCopy();
    record
        .properties()
        .forEach(
            field -> {
              boolean refers = field.getKey().endsWith(REFERENCE);
              JsonNode named = refers ? byId.get(field.getValue().asText()) : null;
              if (named != null) {
                int end = field.getKey().length() - REFERENCE.length();
                whole.putIfAbsent(field.getKey().substring(0, end), named);
              }
            });
    return whole;
  }
}
