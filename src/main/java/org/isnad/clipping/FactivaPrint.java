package org.isnad.clipping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.People;
import org.jspecify.annotations.Nullable;

/**
 * Factiva without codes: section, headline and byline, each if there is one, how many words, the
 * day, the time, the source, its code and page, the language, whose copyright it is, and the text.
 */
final class FactivaPrint implements Database {
  private static final Pattern WORDS =
      Pattern.compile(
          "[\\d.,\u00A0\u202F ]{1,9}(?:words?|mots|W(?:ö|oe)rter|palabras|parole|palavras|woorden|слов[оа]?|كلم[ةه]|kelime)");

  private static final Pattern NUMBER = Pattern.compile("Document ([A-Z]{2,8}\\w{15,36})");

  private static final Pattern RUNNING =
      Pattern.compile("(?:Page \\d+ of \\d+\\s*)?© ?\\d{4} (?:Factiva|Dow Jones).*");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?.*");

  /** How far below the top the number of words can stand, and the copyright below the day. */
  private static final int MOST_ABOVE = 9;

  private static final int MOST_BELOW = 9;

  /** A section is a word or two; a headline is not. */
  private static final int SECTION_WORDS = 3;

  /** A headline of so few words is rarer than a name. */
  private static final int NAME_WORDS = 3;

  @Override
  public @Nullable Clipping read(List<String> lines) {
    List<String> print =
        lines.stream().filter(line -> !RUNNING.matcher(line.strip()).matches()).toList();
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < print.size(); i++) {
      if (!print.get(i).isBlank()) {
        filled.add(i);
      }
    }
    List<String> full = filled.stream().map(at -> print.get(at).strip()).toList();
    int words = words(full);
    int copyright = words < 1 ? -1 : copyright(full, words + 2);
    if (copyright < 0 || !Crown.isDay(full.get(words + 1))) {
      return null;
    }
    var said = new EnumMap<Meaning, String>(Meaning.class);
    said.put(Meaning.DATE, full.get(words + 1));
    head(full.subList(0, words), said);
    source(full.subList(words + 2, copyright), said);
    List<String> text = new ArrayList<>(print.subList(filled.get(copyright) + 1, print.size()));
    number(text, said);
    return new Clipping(FactivaCodes.NAME, said, String.join("\n", text).strip());
  }

  private static int words(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size() - 1, MOST_ABOVE); i++) {
      if (WORDS.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static int copyright(List<String> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + MOST_BELOW); i++) {
      if (Crown.isCopyright(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void head(List<String> lines, Map<Meaning, String> said) {
    int title = 0;
    while (title + 1 < lines.size() && isSection(lines.get(title), lines.get(title + 1))) {
      title++;
    }
    said.put(Meaning.TITLE, lines.get(title));
    if (title + 1 < lines.size()) {
      said.put(Meaning.AUTHOR, lines.get(title + 1));
    }
  }

  /** Whether the first of two lines names a section, so that the headline is below it. */
  private static boolean isSection(String first, String second) {
    return count(first) <= SECTION_WORDS && !isByline(second);
  }

  private static boolean isByline(String line) {
    return line.regionMatches(true, 0, "by ", 0, 3)
        || (count(line) <= NAME_WORDS && People.are(List.of(line)));
  }

  private static int count(String line) {
    return line.split("\\s+", -1).length;
  }

  private static void source(List<String> lines, Map<Meaning, String> said) {
    for (String line : lines) {
      if (!CLOCK.matcher(line).matches()) {
        said.put(Meaning.OUTLET, line);
        return;
      }
    }
  }

  /** Takes the article's number off the end of its text. */
  private static void number(List<String> text, Map<Meaning, String> said) {
    for (int i = text.size() - 1; i >= 0; i--) {
      Matcher number = NUMBER.matcher(text.get(i).strip());
      if (number.matches()) {
        said.put(Meaning.ID, number.group(1));
        text.subList(i, text.size()).clear();
        return;
      }
    }
  }
}
