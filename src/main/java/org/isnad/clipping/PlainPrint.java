package org.isnad.clipping;

import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Any text under a few lines that each name what they say: {@code Title:}, {@code Date:}. */
final class PlainPrint implements Database {
  private static final Labels LABELS = Labels.simple("plain");
  private static final int LEAST = 2;

  /** What those who listen to stations add to their names: the language, and when it was heard. */
  private static final Pattern BROADCAST =
      Pattern.compile(",? in \\p{Lu}\\p{Ll}+(?:,? \\d{4} gmt\\b.*)?$", Pattern.CASE_INSENSITIVE);

  @Override
  public @Nullable Clipping read(List<String> lines) {
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (LABELS.at(first) == null) {
      return null; // most texts
    }
    var print = Print.of(lines, LABELS);
    boolean headed = print.labels().size() >= LEAST && print.says(Meaning.TITLE) != null;
    if (!headed) {
      return null;
    }
    var said = new EnumMap<Meaning, String>(print.said());
    said.computeIfPresent(
        Meaning.OUTLET, (outlet, name) -> BROADCAST.matcher(name).replaceFirst(""));
    return new Clipping("the head of the text", said, print.whole());
  }
}
