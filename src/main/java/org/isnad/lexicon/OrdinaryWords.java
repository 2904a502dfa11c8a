package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.spelling.NameDataException;

/**
 * English words that are no spelling of a name, so that looking for asset does not find Asad. Read
 * from {@code ordinary.txt}: words with spaces between, lines with {@code #} are comments.
 * Immutable.
 */
public final class OrdinaryWords {

  private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "ly");

  private static final int SHORTEST_STEM = 3;

  private final Set<String> words;

  private OrdinaryWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /**
   * Reads {@code ordinary.txt}: words apart by spaces, lines that begin with # are remarks.
   *
   * @throws NameDataException naming file and line
   */
  public static OrdinaryWords read(Path file) {
    var words = new HashSet<String>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          words.addAll(words(file.toString(), i + 1, lines.get(i)));
        }
      }
    } catch (NoSuchFileException e) {
      throw new NameDataException(file + ": no such file");
    } catch (IOException e) {
      throw new NameDataException(file.toString(), e);
    }
    return new OrdinaryWords(words);
  }

  private static List<String> words(String file, int line, String text) {
    int column = 1;
    List<String> words = List.of(text.split(" ", -1));
    for (String word : words) {
      if (!word.matches("[a-z']+")) {
        throw new NameDataException(
            file,
            line,
            column,
            "word",
            "'%s' must be letters a-z, one space between".formatted(word));
      }
      column += word.length() + 1;
    }
    return words;
  }

  /** Whether the word itself is among them, whatever its endings. */
  public boolean lists(String word) {
    return words.contains(word);
  }

  /** Whether a folded word is one of them, or a form of one. */
  public boolean has(String word) {
    return words.contains(word) || ENDINGS.stream().anyMatch(ending -> isForm(word, ending));
  }

  private boolean isForm(String word, String ending) {
    int length = word.length() - ending.length();
    if (length < SHORTEST_STEM || !word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, length);
    boolean vowelFollows = !ending.equals("s") && !ending.equals("ly");
    if (words.contains(stem)) {
      return !vowelFollows || !stem.endsWith("e");
    }
    return vowelFollows && (words.contains(stem + "e") || changed(stem));
  }

  /** Whether the stem is a word whose last letter was doubled, or whose y became i. */
  private boolean changed(String stem) {
    String shorter = stem.substring(0, stem.length() - 1);
    boolean doubled = stem.charAt(shorter.length()) == shorter.charAt(shorter.length() - 1);
    return (doubled && words.contains(shorter))
        || (stem.endsWith("i") && words.contains(shorter + "y"));
  }
}
