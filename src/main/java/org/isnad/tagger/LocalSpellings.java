package org.isnad.tagger;

import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Places whose one short word is spelled a little off, which nobody trusts alone, where the article
 * names their governorate or what lies there: Tadef, where Aleppo stands.
 *
 * @param english whether a folded word is an English one
 * @param about what the article is about
 */
record LocalSpellings(
    Readings readings, Predicate<String> english, TextWords text, Topics.Article about) {

  private static final double ALIKE = 0.95;
  private static final int SHORTEST = 5;

  boolean has(Candidate one) {
    return one.length() == 1
        && one.similarity() >= ALIKE
        && one.entry().dimension() == Dimension.LOCATION
        && isAlone(one.first())
        && about.isAround(Topics.governorate(one.entry().named().id()));
  }

  /** No English word, no first name, no part of a longer name. */
  private boolean isAlone(int at) {
    Word word = text.get(at);
    int before = text.previousAt(at);
    boolean behindName =
        before >= 0
            && text.follows(before + 1)
            && text.get(before).capital()
            && !text.get(before).possessive();
    boolean beforeName = text.follows(at + 1) && text.get(at + 1).capital();
    return word.plain().length() >= SHORTEST
        && !word.inRun()
        && !word.capitals()
        && !behindName
        && !beforeName
        && !english.test(word.plain())
        && !readings.has(Words.FIRST_NAME, word.plain());
  }
}
