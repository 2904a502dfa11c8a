package org.isnad.plan;

import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.names.Names;

/**
 * English plurals of names: peoples and followers (Houthis, Sadrists, Alawites), families (the
 * Asads). Hamas is not the plural of Hama, nor Shams that of Sham: a well-known name is no plural.
 */
final class Plurals {

  /** How alike a name and its plural are. */
  static final double SIMILARITY = 0.95;

  /**
   * So alike a word must be to a plural to be one: Clemens is near to Suleimanis, and no people.
   */
  static final double NEAR = 0.9;

  private static final int SHORTEST_PEOPLE = 4;
  private static final int SHORTEST_FAMILY = 4;
  private static final String NO_CONSONANTS = "aeiouwy'";
  private static final String WITH_ES = "sxz";

  private final Names names;
  private final Lexicon lexicon;

  Plurals(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The plural that a name may have. */
  Optional<String> plural(String name) {
    return Optional.of(name + "s").filter(plural -> has(name) && !names.isKnown(plural));
  }

  /** The same if it is a people or its followers, of whom one speaks in the plural first. */
  Optional<String> people(String name) {
    return isPeople(name) ? plural(name) : Optional.empty();
  }

  /** The name of which a word is the plural. */
  Optional<String> singular(String word) {
    if (!word.endsWith("s") || names.isKnown(word)) {
      return Optional.empty();
    }
    return Optional.of(word.substring(0, word.length() - 1)).filter(this::has);
  }

  private boolean has(String name) {
    return isPeople(name) || isFamily(name);
  }

  private static boolean isPeople(String name) {
    return name.length() >= SHORTEST_PEOPLE
        && (name.endsWith("i") || name.endsWith("ist") || name.endsWith("ite"));
  }

  /** Of a family one speaks less often than of its name: Williams is not the plural of William. */
  private boolean isFamily(String name) {
    if (name.length() < SHORTEST_FAMILY) {
      return false;
    }
    char last = name.charAt(name.length() - 1);
    return last <= 'z'
        && Character.isLetter(last)
        && NO_CONSONANTS.indexOf(last) < 0
        && WITH_ES.indexOf(last) < 0
        && isMoreUsual(name);
  }

  /** Also where the name itself is nowhere: it may be there in another spelling. */
  private boolean isMoreUsual(String name) {
    int docs = lexicon.docs(name);
    return docs == 0 || docs >= lexicon.docs(name + "s");
  }
}
