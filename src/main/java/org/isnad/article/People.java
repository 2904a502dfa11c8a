package org.isnad.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words that nothing announces may be the names of people. */
public final class People {
  /** The words that are listed in {@code no-names.tsv}, beside this class. */
  private static final Set<String> NO_NAMES = read();

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

  private static boolean isOne(String name) {
    List<String> words = List.of(SPACE.split(name));
    return words.size() > 1
        && words.size() <= MOST_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && !NOUN.matcher(name).matches()
        && words.stream().allMatch(word -> WORD.matcher(word).matches())
        && words.stream().noneMatch(word -> NO_NAMES.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Set<String> read() {
    var words = new HashSet<String>();
    try (var in =
            Objects.requireNonNull(
                People.class.getResourceAsStream("no-names.tsv"), "no-names.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(List.of(line.substring(line.indexOf('\t') + 1).split(" ", -1)));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken); // of our own jar
    }
    return Set.copyOf(words);
  }
}
