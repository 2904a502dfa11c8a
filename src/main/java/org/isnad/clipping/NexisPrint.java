package org.isnad.clipping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nexis: now the headline, the source and the day above labels as {@code Byline:}, in older files
 * the source and the day above the headline.
 */
final class NexisPrint implements Database {
  private static final String NAME = "Nexis";
  private static final Labels LABELS = Labels.named("nexis");

  private static final Pattern COUNT =
      Pattern.compile("\\d{1,4} (?:of|von|de|sur) \\d{1,4} (?:DOCUMENTS|DOKUMENTEN)");

  /** Every print has one of these at least; a length alone could be that of a film. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?iu)(?:(?:length|länge|longueur):[\\s\u00A0]*[\\d.,]+\\s?(?:words?|wörter|mots)|load-date:).*");

  /** What stands beside the day of an older print, and is no headline. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?i)(?:.{0,40}\\b(?:edition|ausgabe|édition)\\b.{0,20}|final|\\d{1,2}[:.]\\d\\d.*|correction appended)");

  /** Only the page that lists what was found has such lines. */
  private static final Pattern COVER =
      Pattern.compile("(?:Job Number|Client/Matter|Search Terms):.*");

  @Override
  public @Nullable Clipping read(List<String> lines) {
    if (lines.stream().noneMatch(line -> SIGN.matcher(line.strip()).matches())) {
      return null;
    }
    var print = Print.of(lines, LABELS);
    List<String> crown =
        print.crown().stream()
            .filter(line -> !COUNT.matcher(line).matches() && !Crown.isCopyright(line))
            .toList();
    int day = Crown.lastDay(crown);
    if (day < 0) {
      return null;
    }
    var said = new EnumMap<Meaning, String>(Meaning.class);
    said.putAll(print.said());
    said.put(Meaning.DATE, crown.get(day));
    if (day > 0) {
      said.put(Meaning.OUTLET, crown.get(day - 1));
    }
    String title = title(crown, day);
    if (!title.isEmpty()) {
      said.putIfAbsent(Meaning.TITLE, title);
    }
    return new Clipping(NAME, said, print.whole());
  }

  private static String title(List<String> crown, int day) {
    boolean covered = crown.stream().anyMatch(line -> COVER.matcher(line).matches());
    int from = covered ? Math.max(0, day - 2) : 0;
    List<String> above = crown.subList(from, Math.max(from, day - 1));
    if (!above.isEmpty()) {
      return String.join(" ", above);
    }
    var below = new ArrayList<>(crown.subList(day + 1, crown.size()));
    below.removeIf(line -> EDITION.matcher(line).matches());
    return String.join(" ", below);
  }
}
