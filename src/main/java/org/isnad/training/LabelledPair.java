package org.isnad.training;

import java.nio.file.Path;
import java.util.List;
import org.isnad.spelling.DataFile;

/**
 * Two names and whether they are spellings of one.
 *
 * @param kind what the report groups by: token, place, person, org
 */
record LabelledPair(boolean same, String a, String b, String kind) {

  /** Reads lines of {@code label a b kind source}, label 1 or 0. */
  static List<LabelledPair> read(Path file) {
    return DataFile.read(file, 1, "label", "a", "b", "kind", "source").rows().stream()
        .map(LabelledPair::of)
        .toList();
  }

  private static LabelledPair of(DataFile.Row row) {
    boolean same = row.read("label", LabelledPair::label);
    return new LabelledPair(same, row.text("a"), row.text("b"), row.text("kind"));
  }

  private static boolean label(String text) {
    if (!text.equals("1") && !text.equals("0")) {
      throw new IllegalArgumentException("'%s' must be 1 (one name) or 0".formatted(text));
    }
    return text.equals("1");
  }
}
