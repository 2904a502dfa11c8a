package org.isnad.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.entry.Condition;
import org.isnad.entry.Condition.Where;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Places whose names ask for a word that a short report lacks: a bomb went off in Khalis, and Iraq
 * is not named. What stands behind a word for where, letter by letter, is one where no other place
 * of the article lies elsewhere and nothing of that name does.
 */
final class LonePlaces {

  private static final int SHORTEST = 5;
  private static final String SEVERAL = "several countries";

  private final Readings readings;
  private final Predicate<String> english;
  private final TextWords text;
  private final Topics.Article about;
  private final Before before;
  private final boolean[] taken;

  /** The country of each candidate that may be one, by its first word. */
  private final Map<Integer, String> countries = new HashMap<>();

  /**
   * @param english whether a folded word is an English one
   * @param chosen what stands without this
   */
  LonePlaces(
      Readings readings,
      Predicate<String> english,
      TextWords text,
      Topics.Article about,
      List<List<Candidate>> chosen) {
    this.readings = readings;
    this.english = english;
    this.text = text;
    this.about = about;
    before = new Before(readings, text);
    taken = new boolean[text.size()];
    chosen.forEach(
        same -> Arrays.fill(taken, same.getFirst().first(), same.getFirst().last() + 1, true));
  }

  /** Whether it may be one, which counts for those of the same name; ask this of all first. */
  boolean mayBe(Candidate one) {
    boolean may =
        isSpelled(one)
            && !taken[one.first()]
            && !taken[one.last()]
            && isBehindPlaceWord(one)
            && endsHere(one.last())
            && about.isNowhereElse(one.entry().country())
            && conditionsHold(one);
    if (may) {
      countries.merge(one.first(), one.entry().country(), (a, b) -> a.equals(b) ? a : SEVERAL);
    }
    return may;
  }

  /** Whether one that may be is, since nothing of its name lies in another country. */
  boolean is(Candidate one) {
    return one.entry().country().equals(countries.get(one.first()));
  }

  private boolean isSpelled(Candidate one) {
    return one.entry().dimension() == Dimension.LOCATION
        && one.similarity() == 1
        && !one.isAdjective()
        && one.alias().kind() != Alias.Kind.SCRIPT
        && text.get(one.last()).capital()
        && !text.get(one.last()).inRun()
        && (one.length() > 1 || text.get(one.last()).plain().length() >= SHORTEST)
        && !english.test(text.get(one.last()).plain());
  }

  /** Near Arish and in the Arish area, but not in the Grand Mosque. */
  private boolean isBehindPlaceWord(Candidate one) {
    int first = one.first();
    String word = before.word(first, 1);
    boolean article = text.previous(first).equals("the");
    return text.follows(first)
        && (!article || isPlaceNoun(text.next(one.last())))
        && (readings.has(Words.PLACE_BEFORE, word)
            || word.equals("at")
            || (word.equals("of") && isPlaceNoun(before.word(first, 2))));
  }

  private boolean isPlaceNoun(String word) {
    return readings.has(Words.PLACE_NOUN, word) || readings.has(Words.DIRECTION, word);
  }

  /** Not in Halabi Street, nor in Karim's view. */
  private boolean endsHere(int last) {
    return !text.get(last).possessive()
        && (!text.follows(last + 1) || !text.get(last + 1).capital());
  }

  private boolean conditionsHold(Candidate one) {
    var around = new AroundCandidate(one, text, about);
    for (Condition condition : one.conditions()) {
      boolean forgiven = condition.where() == Where.ARTICLE && !condition.negated();
      if (!forgiven && !around.holds(condition)) {
        return false;
      }
    }
    return true;
  }
}
