package org.isnad.lexicon;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.spelling.DataFile;

/**
 * Well-known names, one a line with its usual spellings: Salim and Salam are different men though
 * their letters are near, and only who knows both can say so. Read from {@code known.tsv}.
 * Immutable.
 */
public final class KnownNames {

  /** What two words are to each other. */
  enum Verdict {
    ONE_NAME,
    TWO_NAMES,
    UNKNOWN
  }

  private final Map<String, Set<Integer>> lines;
  private final Map<Integer, List<String>> words;

  private KnownNames(Map<String, Set<Integer>> lines, Map<Integer, List<String>> words) {
    this.lines = Map.copyOf(lines);
    this.words = Map.copyOf(words);
  }

  static KnownNames none() {
    return new KnownNames(Map.of(), Map.of());
  }

  /**
   * Reads {@code known.tsv}: a line holds all spellings of one name.
   *
   * @throws org.isnad.spelling.NameDataException naming file, line, column and what would be right
   */
  public static KnownNames read(Path file) {
    var lines = new HashMap<String, Set<Integer>>();
    var words = new HashMap<Integer, List<String>>();
    for (DataFile.Row row : DataFile.read(file, 1, "words", "comment").rows()) {
      words.put(row.line(), row.read("words", Irregulars::words));
      for (String word : row.read("words", Irregulars::words)) {
        lines.computeIfAbsent(word, key -> new HashSet<>()).add(row.line());
      }
    }
    return new KnownNames(lines, words);
  }

  /** Whether a word is listed at all. */
  public boolean has(String word) {
    return lines.containsKey(word);
  }

  /** The usual spellings of every name that a word may be; empty if it is not well known. */
  Set<String> spellings(String word) {
    var spellings = new TreeSet<String>();
    lines.getOrDefault(word, Set.of()).forEach(line -> addAll(spellings, line));
    return spellings;
  }

  private void addAll(Set<String> spellings, int line) {
    spellings.addAll(words.getOrDefault(line, List.of()));
  }

  Verdict compare(String a, String b) {
    Set<Integer> linesA = lines.get(a);
    Set<Integer> linesB = linesA == null ? null : lines.get(b);
    if (linesA == null || linesB == null) {
      return Verdict.UNKNOWN;
    }
    return Collections.disjoint(linesA, linesB) ? Verdict.TWO_NAMES : Verdict.ONE_NAME;
  }
}
