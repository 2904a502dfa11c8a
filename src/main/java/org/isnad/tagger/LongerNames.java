package org.isnad.tagger;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Leaves alone what is only a part of the longer name of something else, which no gazetteer knows:
 * Kani Araban, Aleppo Street, Aleppo pepper; and a place of an English word's name that only begins
 * a sentence.
 */
final class LongerNames {

  /** The value of words that are so in lower case too. */
  private static final String SMALL = "small";

  private final Readings readings;
  private final Predicate<String> ordinary;

  /**
   * @param ordinary whether a folded word is an ordinary English one
   */
  LongerNames(Readings readings, Predicate<String> ordinary) {
    this.readings = readings;
    this.ordinary = ordinary;
  }

  List<List<Candidate>> leaveAlone(List<List<Candidate>> chosen, TextWords text) {
    return chosen.stream()
        .filter(same -> same.stream().noneMatch(one -> isPart(one, text)))
        .toList();
  }

  private boolean isPart(Candidate one, TextWords text) {
    return one.entry().dimension() == Dimension.LOCATION
        && !one.isAdjective()
        && !text.get(one.last()).inRun()
        && (isBehindHead(one, text) || isBeforeNamesake(one, text) || isVerb(one, text));
  }

  private boolean isBehindHead(Candidate one, TextWords text) {
    int before = text.previousAt(one.first());
    return before >= 0
        && text.follows(before + 1)
        && isName(text.get(before))
        && readings.has(Words.NAME_HEAD, text.get(before).plain());
  }

  /** What is called after a place, some of it also in lower case. */
  private boolean isBeforeNamesake(Candidate one, TextWords text) {
    int after = one.last() + 1;
    if (!text.follows(after) || text.get(one.last()).possessive() || text.get(after).inRun()) {
      return false;
    }
    Word word = text.get(after);
    return readings.has(Words.CALLED_AFTER, word.plain())
        && (word.capital() || readings.value(Words.CALLED_AFTER, word.plain()).equals(SMALL));
  }

  /** An English word that a sentence begins with: Hit them now. */
  private boolean isVerb(Candidate one, TextWords text) {
    Word word = text.get(one.first());
    return one.first() == one.last() && word.sentenceStart() && ordinary.test(word.plain());
  }

  private static boolean isName(Word word) {
    return word.capital() && !word.inRun();
  }
}
