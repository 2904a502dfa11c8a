package org.isnad.clipping;

import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ProQuest: the headline, labels, the text, and more labels. */
final class ProquestPrint implements Database {
  private static final String NAME = "ProQuest";
  private static final Labels LABELS = Labels.named("proquest");

  private static final Pattern COUNT = Pattern.compile("(?:Document )?\\d{1,4} of \\d{1,4}|_{10,}");
  private static final Pattern NO_TEXT =
      Pattern.compile("(?i)not available\\.?|none available\\.?");

  @Override
  public @Nullable Clipping read(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.contains(NAME))) {
      return null; // most texts
    }
    var print = Print.of(lines, LABELS);
    boolean ours =
        print.labels().contains("proquest document id")
            || print.labels().contains("proquest document link");
    List<String> crown =
        print.crown().stream().filter(line -> !COUNT.matcher(line).matches()).toList();
    if (!ours || crown.isEmpty()) {
      return null;
    }
    var said = new EnumMap<Meaning, String>(Meaning.class);
    said.putAll(print.said());
    said.put(Meaning.TITLE, String.join(" ", crown));
    said.computeIfPresent(Meaning.AUTHOR, (author, names) -> spoken(names));
    String text = print.whole();
    boolean none = text.isEmpty() || NO_TEXT.matcher(text).matches();
    return new Clipping(NAME, said, none ? said.getOrDefault(Meaning.SUMMARY, "") : text);
  }

  /** Names as they are spoken: in the database the family's comes first. */
  private static String spoken(String names) {
    return Stream.of(names.split(";", -1))
        .map(name -> name.strip().split(",\\s*", 2))
        .map(parts -> parts.length == 1 ? parts[0] : parts[1] + " " + parts[0])
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
