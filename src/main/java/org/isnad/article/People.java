package org.isnad.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.words.WordTable;

/** Whether words that nothing announces may be the names of people. */
public final class People {
  /** The words that are listed in {@code no-names.tsv}, beside this class. */
  private static final Set<String> NO_NAMES = read("no-names.tsv");

  /** Those of scripts without capitals that are listed in {@code given-names.tsv}. */
  private static final Set<String> GIVEN = read("given-names.tsv");

  /** Of two words that both have the article the second says of what kind the first is. */
  private static final Pattern NOUN = Pattern.compile("ال\\p{L}+ ال.*");

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{Lu}\\p{Lo}].*|al|el|bin|bint|ibn|abu|umm|de|da|van|von|der|[aeu]\\p{Ll}{1,2}[-'’].+|d['’].+");

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int MOST_WORDS = 4;

  private People() {}

  /** Whether each is a whole name, of two to four words. */
  public static boolean are(List<String> names) {
    return !names.isEmpty() && names.stream().allMatch(People::isOne);
  }

  /** Whether a word of what stands where a name does is none: {@code Rawa News Agency}. */
  public static boolean isNone(String name) {
    return SPACE
        .splitAsStream(name)
        .anyMatch(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isOne(String name) {
    List<String> words = List.of(SPACE.split(name));
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && !NOUN.matcher(name).matches()
        && words.stream().allMatch(word -> WORD.matcher(word).matches())
        && words.stream().noneMatch(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether words of a script without capitals begin with a first name. */
  public static boolean beginsWithGiven(String name) {
    int end = name.indexOf(' ');
    return end > 0 && GIVEN.contains(name.substring(0, end));
  }

  private static Set<String> read(String table) {
    return WordTable.rows(People.class, table, 2).stream()
        .flatMap(row -> Stream.of(row.get(1).split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
