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
 * Folded words out of a file: words with one space between, lines with {@code #} are comments.
 * Immutable.
 */
public final class WordList {

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /**
   * Reads a file of words.
   *
   * @throws NameDataException naming file and line
   */
  public static WordList read(Path file) {
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
    return new WordList(words);
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

  /** Whether a folded word is listed. */
  public boolean has(String word) {
    return words.contains(word);
  }
}
