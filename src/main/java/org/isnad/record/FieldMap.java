package org.isnad.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.config.FieldMapConfig;
import org.jspecify.annotations.Nullable;

/** What the fields of one kind of records mean. */
final class FieldMap {
  private final String name;

  /** By which a record of the kind is known: one of each list. */
  private final List<List<FieldPath>> when;

  private final boolean mayBeEmpty;
  private final Map<String, List<FieldPath>> targets = new LinkedHashMap<>();

  FieldMap(FieldMapConfig config) {
    name = config.name();
    when =
        config.when().stream()
            .map(names -> Stream.of(names.split("\\|")).map(FieldPath::of).toList())
            .toList();
    mayBeEmpty = config.mayBeEmpty();
    config.fields().forEach((target, paths) -> targets.put(target, compiled(paths)));
  }

  private static List<FieldPath> compiled(List<String> paths) {
    return paths.stream().map(FieldPath::of).toList();
  }

  String name() {
    return name;
  }

  /** Whether a record without a text is as it should be. */
  boolean mayBeEmpty() {
    return mayBeEmpty;
  }

  /** Where to look for what we call so, in this order. */
  List<FieldPath> paths(String target) {
    return targets.getOrDefault(target, List.of());
  }

  boolean fits(Fields record) {
    for (List<FieldPath> any : when) {
      if (!hasOne(record, any)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOne(Fields record, List<FieldPath> paths) {
    for (FieldPath path : paths) {
      if (record.has(path)) {
        return true;
      }
    }
    return false;
  }

  /** The first path of a target that leads to something; null if none does. */
  @Nullable FieldPath path(Fields record, String target) {
    for (FieldPath path : paths(target)) {
      if (record.says(path)) {
        return path;
      }
    }
    return null;
  }

  /** How many of our own fields a record has something for. */
  long said(Fields record) {
    return targets.keySet().stream().filter(target -> path(record, target) != null).count();
  }
}
