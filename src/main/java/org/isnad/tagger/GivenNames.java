package org.isnad.tagger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Leaves alone the names of places that are part of a person's name: Vernon Jordan, Jordan Smith,
 * Riyad Mansour, Ahmed Abadan. Often the bare name is then that person, unless the article also
 * names the place as one.
 */
final class GivenNames {

  /** The value of countries by whose names people are called alone. */
  private static final String ALONE = "alone";

  /** The value of those that are persons only with a surname behind. */
  private static final String FIRST = "first";

  private static final Set<String> LARGE = Set.of("country", "governorate", "city");

  private final Readings readings;
  private final Predicate<String> ordinary;
  private final Predicate<String> english;

  /**
   * @param ordinary whether a folded word is an ordinary English one
   * @param english whether it is one or a form of one
   */
  GivenNames(Readings readings, Predicate<String> ordinary, Predicate<String> english) {
    this.readings = readings;
    this.ordinary = ordinary;
    this.english = english;
  }

  List<List<Candidate>> leaveAlone(List<List<Candidate>> chosen, TextWords text) {
    if (chosen.stream()
        .map(List::getFirst)
        .noneMatch(
            one ->
                isGiven(one)
                    || isSurname(one, text)
                    || isBareSurname(one, text)
                    || isBeforeSurname(one, text))) {
      return chosen;
    }
    var taken = new boolean[text.size()];
    chosen.forEach(
        same -> Arrays.fill(taken, same.getFirst().first(), same.getFirst().last() + 1, true));
    Set<String> persons = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (List<Candidate> same : chosen) {
      Candidate one = same.getFirst();
      if (isPerson(one, text, taken)) {
        boolean surname = isSurname(one, text) || isBeforeSurname(one, text);
        if (value(one).equals(ALONE) || (surname && !isLarge(one))) {
          persons.add(one.entry().slug());
        }
      } else if (isPlace(one, text)) {
        places.add(one.entry().slug());
      }
    }
    persons.removeAll(places);
    return chosen.stream()
        .filter(same -> !isPerson(same.getFirst(), text, taken))
        .filter(same -> !isOther(same.getFirst(), text, taken))
        .filter(same -> !isSingle(same.getFirst(), text) || !persons.contains(slug(same)))
        .toList();
  }

  /** Too well known to be taken for a person of that surname: Aleppo, Amman. */
  private static boolean isLarge(Candidate one) {
    return LARGE.contains(one.entry().kind());
  }

  private static String slug(List<Candidate> same) {
    return same.getFirst().entry().slug();
  }

  private String value(Candidate one) {
    return readings.value(Words.GIVEN_NAME, one.entry().slug());
  }

  /** One word, an Arabic article before it aside. */
  private static boolean isSingle(Candidate one, TextWords text) {
    int first = text.get(one.first()).article() ? one.first() + 1 : one.first();
    return !one.isAdjective() && first == one.last();
  }

  private boolean isGiven(Candidate one) {
    return !one.isAdjective()
        && one.first() == one.last()
        && readings.has(Words.GIVEN_NAME, one.entry().slug());
  }

  /** A place behind the first name of a person. */
  private boolean isSurname(Candidate one, TextWords text) {
    int before = text.previousAt(one.first());
    return before >= 0
        && isSingle(one, text)
        && one.entry().dimension() == Dimension.LOCATION
        && text.follows(before + 1)
        && text.get(before).capital()
        && !text.get(one.first()).inRun()
        && !text.get(one.first()).capitals()
        && readings.has(Words.FIRST_NAME, text.get(before).plain());
  }

  /** A name of one word before what is known for a surname: Rafah Benitez, Amal Haddad. */
  private boolean isBeforeSurname(Candidate one, TextWords text) {
    int after = one.last() + 1;
    return one.entry().dimension() != Dimension.PERSON
        && isSingle(one, text)
        && text.follows(after)
        && text.get(after).before() == Word.Gap.SPACE
        && text.get(after).capital()
        && !text.get(one.last()).possessive()
        && readings.has(Words.SURNAME, text.get(after).plain())
        && !isPlace(one, text);
  }

  /** A person by one word alone, with something before it. */
  private static boolean isBareSurname(Candidate one, TextWords text) {
    return one.entry().dimension() == Dimension.PERSON
        && isSingle(one, text)
        && text.follows(one.first());
  }

  /** Somebody else of that surname: Strida Geagea. */
  private boolean isOther(Candidate one, TextWords text, boolean[] taken) {
    int before = one.first() - 1;
    return isBareSurname(one, text)
        && !text.get(one.first()).inRun()
        && isName(text, before, taken)
        && !english.test(text.get(before).plain())
        && !text.get(before).plain().endsWith("ing");
  }

  private boolean isPerson(Candidate one, TextWords text, boolean[] taken) {
    int before = text.previousAt(one.first());
    if ((isSurname(one, text) && !taken[before]) || isBeforeSurname(one, text)) {
      return true;
    }
    if (!isGiven(one) || text.get(one.first()).inRun()) {
      return false;
    }
    int after = one.last() + 1;
    boolean first =
        !value(one).equals(FIRST)
            && text.follows(one.first())
            && isName(text, one.first() - 1, taken);
    boolean last =
        text.follows(after) && !text.get(one.last()).possessive() && isName(text, after, taken);
    return first || last;
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
        && !readings.has(Words.NO_SURNAME, word.plain())
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
