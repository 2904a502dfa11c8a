package org.isnad.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code fields.json}: what a word is worth in each part of an article.
 *
 * @param fields {@code title}, {@code body} and {@code caption}, each once
 */
public record FieldsConfig(List<FieldConfig> fields) {

  static final String FILE = "fields.json";
  private static final Set<String> PARTS = Set.of("title", "body", "caption");
  private static final double MOST = 100;

  /** Copies the list. */
  public FieldsConfig {
    fields = List.copyOf(fields);
  }

  /**
   * One part of an article.
   *
   * @param name {@code title}, {@code body} or {@code caption}
   * @param boost what a hit there is worth, from 0.01 to 100; 1 is usual
   */
  public record FieldConfig(String name, double boost) {

    static FieldConfig read(Node node) {
      var field =
          new FieldConfig(node.get("name").oneOf(PARTS), node.get("boost").number(0.01, MOST));
      node.refuseOthers();
      return field;
    }
  }

  /** The boosts by part. */
  public Map<String, Double> boosts() {
    return fields.stream().collect(Collectors.toMap(FieldConfig::name, FieldConfig::boost));
  }

  static FieldsConfig read(Node node) {
    Node list = node.get("fields");
    List<FieldConfig> fields = list.list().stream().map(FieldConfig::read).toList();
    for (String part : PARTS.stream().sorted().toList()) {
      long times = fields.stream().filter(field -> field.name().equals(part)).count();
      if (times != 1) {
        list.fault("'%s' must stand here once, but stands %d times".formatted(part, times));
      }
    }
    node.refuseOthers();
    return new FieldsConfig(fields);
  }
}
