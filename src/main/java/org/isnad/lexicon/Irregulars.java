package org.isnad.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.spelling.DataFile;
import org.isnad.spelling.Letters;

/**
 * Words that are spellings of one name though no rule should say so: exonyms and family names with
 * other vowels. Read from {@code irregular.tsv}. Immutable.
 */
public final class Irregulars {

  private final Map<String, Set<String>> groups;

  private Irregulars(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  static Irregulars none() {
    return new Irregulars(Map.of());
  }

  /**
   * Reads the file.
   *
   * @throws org.isnad.spelling.NameDataException naming file, line, column and what would be right
   */
  public static Irregulars read(Path file) {
    return of(DataFile.read(file, 1, "words", "comment"));
  }

  static Irregulars of(DataFile file) {
    var groups = new HashMap<String, Set<String>>();
    for (DataFile.Row row : file.rows()) {
      List<String> words = row.read("words", Irregulars::words);
      for (String word : words) {
        var others = new LinkedHashSet<>(words);
        others.remove(word);
        groups.merge(word, others, Irregulars::union);
      }
    }
    return new Irregulars(Map.copyOf(groups));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    var all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }

  /** The words of a line. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (String word : List.of(text.split(" ", -1))) {
      if (word.isEmpty() || Letters.codes(word).length == 0) {
        throw new IllegalArgumentException(
            "'%s' must be folded words with one space between them, such as 'cairo qahira'"
                .formatted(text));
      }
      words.add(word);
    }
    return words;
  }

  /** The other words of the same name; usually empty. */
  public Set<String> others(String word) {
    return groups.getOrDefault(word, Set.of());
  }

  /** Every listed word. */
  Set<String> all() {
    return groups.keySet();
  }
}
