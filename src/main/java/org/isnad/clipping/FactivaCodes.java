package org.isnad.clipping;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Factiva, with its codes before each field: {@code HD}, {@code PD}, {@code LP}. */
final class FactivaCodes implements Database {
  static final String NAME = "Factiva";

  private static final Labels LABELS = Labels.coded("factiva");
  private static final Set<String> NEEDED = Set.of("hd", "pd");
  private static final Pattern NUMBERED = Pattern.compile("Document ");

  @Override
  public @Nullable Clipping read(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.startsWith("HD"))) {
      return null; // most texts
    }
    var print = Print.of(lines, LABELS);
    boolean hasText = print.labels().contains("lp") || print.labels().contains("td");
    if (!hasText || !print.labels().containsAll(NEEDED)) {
      return null;
    }
    var said = new EnumMap<Meaning, String>(print.said());
    said.computeIfPresent(
        Meaning.ID, (id, number) -> NUMBERED.matcher(number).replaceFirst("").strip());
    return new Clipping(NAME, said, print.whole());
  }
}
