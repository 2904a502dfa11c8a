package org.isnad.matching;

import java.util.List;
import org.isnad.analysis.Word;
import org.isnad.entry.Alias;
import org.isnad.entry.Condition;
import org.isnad.entry.Entry;
import org.isnad.spelling.Folding;

/**
 * A spelling found in a text.
 *
 * @param first its first word
 * @param last its last word, inclusive
 * @param similarity of its least similar word to the spelling's, 1 if compared letter for letter
 * @param spelled whether it was compared as a name
 */
public record Candidate(int first, int last, Target target, double similarity, boolean spelled) {

  private static final int LONGEST_ACRONYM = 3;

  /** How many words it has. */
  public int length() {
    return last - first + 1;
  }

  /** What it may be a name of. */
  public Entry entry() {
    return target.entry();
  }

  /** The spelling of the gazetteer that it was found by. */
  public Alias alias() {
    return target.alias();
  }

  /** What must hold for it to be read as the entity. */
  public List<Condition> conditions() {
    return target.conditions();
  }

  /** Whether it is no name, but an adjective made of one: Syrian. */
  public boolean isAdjective() {
    return alias().kind() == Alias.Kind.ADJECTIVE;
  }

  /**
   * Whether it is near enough to be the entity. One word alone has little to go by: Tire is not
   * Tyre, so a short one must be the same but for the lightest changes.
   */
  public boolean isNearEnough(TextWords text) {
    if (!spelled) {
      return true;
    }
    if (target.words() == 1 && isAcronym(text)) {
      return text.get(last).plain().equals(lastWord());
    }
    if (similarity == 1) {
      return true;
    }
    if (target.words() > 1) {
      return similarity >= Meanings.ALIKE;
    }
    String word = text.get(last).plain();
    return switch (word.length()) {
      case 1, 2, 3, 4, 5 -> isLightlyOther(word);
      case 6 -> similarity >= 0.98 || isLightlyOther(word); // Connie is not Jounieh
      default -> similarity >= 0.93;
    };
  }

  /** Whether a few capitals in a line of small letters stand there: SAF is not Saff. */
  private boolean isAcronym(TextWords text) {
    Word word = text.get(last);
    return word.capitals() && !word.inRun() && word.folded().length() <= LONGEST_ACRONYM;
  }

  private boolean isLightlyOther(String word) {
    return English.lightKey(word).equals(English.lightKey(lastWord()));
  }

  private String lastWord() {
    String spelling = Folding.fold(alias().text());
    return spelling.substring(Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-')) + 1);
  }
}
