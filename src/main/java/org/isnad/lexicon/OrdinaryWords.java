package org.isnad.lexicon;

import java.nio.file.Path;
import java.util.List;

/**
 * English words that are no spelling of a name, so that looking for asset does not find Asad, and
 * their forms. Immutable.
 */
public final class OrdinaryWords {

  private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "ly");

  private static final int SHORTEST_STEM = 3;

  private final WordList words;

  private OrdinaryWords(WordList words) {
    this.words = words;
  }

  /**
   * Reads {@code ordinary.txt}, a {@link WordList}.
   *
   * @throws org.isnad.spelling.NameDataException naming file and line
   */
  public static OrdinaryWords read(Path file) {
    return new OrdinaryWords(WordList.read(file));
  }

  /** Whether the word itself is among them, whatever its endings. */
  public boolean lists(String word) {
    return words.has(word);
  }

  /** Whether a folded word is one of them, or a form of one. */
  public boolean has(String word) {
    return words.has(word) || ENDINGS.stream().anyMatch(ending -> isForm(word, ending));
  }

  private boolean isForm(String word, String ending) {
    int length = word.length() - ending.length();
    if (length < SHORTEST_STEM || !word.endsWith(ending)) {
      return false;
    }
    String stem = word.substring(0, length);
    boolean vowelFollows = !ending.equals("s") && !ending.equals("ly");
    if (words.has(stem)) {
      return !vowelFollows || !stem.endsWith("e");
    }
    return vowelFollows && (words.has(stem + "e") || changed(stem));
  }

  /** Whether the stem is a word whose last letter was doubled, or whose y became i. */
  private boolean changed(String stem) {
    String shorter = stem.substring(0, stem.length() - 1);
    boolean doubled = stem.charAt(shorter.length()) == shorter.charAt(shorter.length() - 1);
    return (doubled && words.has(shorter)) || (stem.endsWith("i") && words.has(shorter + "y"));
  }
}
