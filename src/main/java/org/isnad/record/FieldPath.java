package org.isnad.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a field stands in a record: a name, or names with dots between that lead into objects. A
 * name may itself have dots, so the whole of a path is a name too.
 *
 * @param written as the configuration has it
 * @param name what names that mean the same have in common
 * @param head the path up to its first dot; null if it has none
 * @param rest the path behind that dot; null if it has none
 */
record FieldPath(String written, String name, @Nullable FieldPath head, @Nullable FieldPath rest) {

  static FieldPath of(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? new FieldPath(written, folded(written), null, null)
        : new FieldPath(
            written,
            folded(written),
            of(written.substring(0, dot)),
            of(written.substring(dot + 1)));
  }

  /**
   * A name without what differs where programs write it their own way: {@code publish_date}, {@code
   * publishDate} and {@code Publish Date} are one.
   */
  static String folded(String name) {
    var folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter != '_' && letter != '-' && letter != ' ') {
        folded.append(Character.toLowerCase(letter));
      }
    }
    return folded.toString();
  }
}
