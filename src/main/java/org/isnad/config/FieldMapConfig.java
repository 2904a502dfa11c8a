package org.isnad.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How records of one kind name what we call title, body and so on. A field is named by its path:
 * {@code source.title} is the {@code title} in the object {@code source}.
 *
 * @param name for messages
 * @param records path of the list that holds the records, where a document wraps them, or several
 *     with a bar between; null if none
 * @param when fields by which a record of this kind is known; all must be there, of names with a
 *     bar between one
 * @param mayBeEmpty whether one without a text is as it should be, as a post of a picture is
 * @param fields by our own names, the paths to try in this order
 */
public record FieldMapConfig(
    String name,
    @Nullable String records,
    List<String> when,
    boolean mayBeEmpty,
    Map<String, List<String>> fields) {

  /** What a record may say; {@code html} is a body with markup. */
  public static final List<String> TARGETS =
      List.of("id", "title", "body", "html", "date", "outlet", "author", "url");

  private static final Set<String> TEXTS = Set.of("title", "body", "html");

  /** Copies the lists. */
  public FieldMapConfig {
    when = List.copyOf(when);
    fields = Map.copyOf(fields);
  }

  /** The paths of a target, none where the map does not name it. */
  public List<String> paths(String target) {
    return fields.getOrDefault(target, List.of());
  }

  static FieldMapConfig read(Node node) {
    String name = node.get("name").text();
    Node records = node.find("records");
    List<String> when = node.get("when").list().stream().map(Node::text).toList();
    Node empty = node.find("mayBeEmpty");
    boolean mayBeEmpty = empty != null && empty.flag();
    var fields = new LinkedHashMap<String, List<String>>();
    Node named = node.get("fields");
    for (String target : TARGETS) {
      Node paths = named.find(target);
      if (paths != null) {
        fields.put(target, paths.list().stream().map(Node::text).toList());
      }
    }
    if (fields.keySet().stream().noneMatch(TEXTS::contains)) {
      named.fault("must name a body, html or title");
    }
    named.refuseOthers();
    node.refuseOthers();
    String paths = records == null ? null : records.text();
    return new FieldMapConfig(name, paths, when, mayBeEmpty, fields);
  }
}
