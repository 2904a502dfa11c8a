package org.isnad.tagger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Leaves alone the names of countries that people have too: Vernon Jordan, Jordan Smith. With some
 * of them the bare name is then that person, unless the article also names the country as a place.
 */
final class GivenNames {

  /** The value of those by which people are called alone. */
  private static final String ALONE = "alone";

  private final Readings readings;
  private final Predicate<String> ordinary;

  /**
   * @param ordinary whether a folded word is an ordinary English one
   */
  GivenNames(Readings readings, Predicate<String> ordinary) {
    this.readings = readings;
    this.ordinary = ordinary;
  }

  List<List<Candidate>> leaveAlone(List<List<Candidate>> chosen, TextWords text) {
    if (chosen.stream().noneMatch(this::isGiven)) {
      return chosen;
    }
    var taken = new boolean[text.size()];
    chosen.forEach(
        same -> Arrays.fill(taken, same.getFirst().first(), same.getFirst().last() + 1, true));
    Set<String> persons = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (List<Candidate> same : chosen) {
      if (isGiven(same)) {
        String slug = same.getFirst().entry().slug();
        if (isPerson(same.getFirst(), text, taken)) {
          persons.add(slug);
        } else if (isPlace(same.getFirst(), text)) {
          places.add(slug);
        }
      }
    }
    return chosen.stream()
        .filter(same -> !isGiven(same) || !isLeft(same.getFirst(), text, taken, persons, places))
        .toList();
  }

  private boolean isLeft(
      Candidate one, TextWords text, boolean[] taken, Set<String> persons, Set<String> places) {
    String slug = one.entry().slug();
    boolean alone = readings.value(Words.GIVEN_NAME, slug).equals(ALONE);
    return isPerson(one, text, taken)
        || (alone && persons.contains(slug) && !places.contains(slug));
  }

  private boolean isGiven(List<Candidate> same) {
    Candidate one = same.getFirst();
    return !one.isAdjective()
        && one.first() == one.last()
        && readings.has(Words.GIVEN_NAME, one.entry().slug());
  }

  private boolean isPerson(Candidate one, TextWords text, boolean[] taken) {
    int before = one.first() - 1;
    int after = one.last() + 1;
    boolean first = text.follows(one.first()) && isName(text, before, taken);
    boolean last =
        text.follows(after) && !text.get(one.last()).possessive() && isName(text, after, taken);
    return (first || last) && !text.get(one.first()).inRun();
  }

  private boolean isName(TextWords text, int at, boolean[] taken) {
    Word word = text.get(at);
    return word.capital()
        && !word.capitals()
        && !word.inRun()
        && !word.possessive()
        && !taken[at]
        && word.folded().length() > 2
        && !word.article()
        && !ordinary.test(word.folded())
        && !readings.has(Words.TITLE, word.plain())
        && !readings.has(Words.NEVER_NAME, word.plain())
        && !readings.has(Words.DIRECTION, word.plain());
  }

  private boolean isPlace(Candidate one, TextWords text) {
    String before = text.previous(one.first());
    return readings.has(Words.PLACE_BEFORE, before)
        || readings.has(Words.DIRECTION, before)
        || before.equals("to");
  }
}
