package org.isnad.matching;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.entry.Alias;

/**
 * What words are to the tagger, folded.
 *
 * @param small so common that only capitals make it an acronym
 * @param kindNoun what sort of body a name ends with: brigade, movement
 * @param adjective of a country
 */
public record WordKinds(
    Predicate<String> small, Predicate<String> kindNoun, Predicate<String> adjective) {

  /**
   * Whether a text may write the last word of a spelling small: the Golani brigade. Not where only
   * a nation stands before it, for the Lebanese Forces are a party, Lebanese forces an army.
   */
  boolean mayEndSmall(Alias alias, List<Word> words) {
    if (words.size() < 2 || !alias.conditions().isEmpty()) {
      return false;
    }
    Word last = words.getLast();
    boolean nation = words.size() == 2 && adjective.test(words.getFirst().plain());
    return last.capital() && !last.capitals() && !nation && kindNoun.test(last.plain());
  }
}
