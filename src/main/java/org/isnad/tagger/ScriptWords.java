package org.isnad.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.article.Dimension;
import org.isnad.entry.Alias;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.spelling.Folding;
import org.isnad.tagger.Readings.Words;

/**
 * Leaves alone words in Arabic letters, which know no capitals, where they are no names: {@code
 * العديد} is mostly "many", and a base only in {@code قاعدة العديد}.
 */
final class ScriptWords {

  /** The value of those that are names in an article on their surroundings, too. */
  private static final String NEAR = "near";

  private static final String AND = "و";
  private static final String PREPOSITIONS = "بل";
  private static final Set<String> PREFIXES = Set.of("و", "ف", "ب", "ل", "ك");

  private final Readings readings;

  ScriptWords(Readings readings) {
    this.readings = readings;
  }

  List<List<Candidate>> leaveAlone(List<List<Candidate>> chosen, TextWords text) {
    if (chosen.stream().noneMatch(same -> isWord(same.getFirst()))) {
      return chosen;
    }
    List<List<Candidate>> left = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate one = chosen.get(i).getFirst();
      if (!isWord(one)
          || isNoun(one, text)
          || isJoined(chosen, i, text)
          || isNear(chosen, i, text)) {
        left.add(chosen.get(i));
      }
    }
    return left;
  }

  private boolean isWord(Candidate one) {
    return one.alias().kind() == Alias.Kind.SCRIPT
        && one.first() == one.last()
        && readings.has(Words.SCRIPT_WORD, word(one));
  }

  private static String word(Candidate one) {
    return Folding.fold(one.alias().text());
  }

  /** The town of al-Bab. */
  private boolean isNoun(Candidate one, TextWords text) {
    String before = text.previous(one.first());
    if (!text.follows(one.first()) || before.isEmpty()) {
      return false;
    }
    return readings.has(Words.SCRIPT_NOUN, before)
        || (PREFIXES.contains(before.substring(0, 1))
            && readings.has(Words.SCRIPT_NOUN, before.substring(1)));
  }

  /** Hamas and Fatah: two names with "and" written together with the second. */
  private boolean isJoined(List<List<Candidate>> chosen, int at, TextWords text) {
    Candidate one = chosen.get(at).getFirst();
    Candidate before = at > 0 ? chosen.get(at - 1).getFirst() : one;
    Candidate after = at + 1 < chosen.size() ? chosen.get(at + 1).getFirst() : one;
    return (before.last() == one.first() - 1 && isAnd(one, text) && !isWord(before))
        || (after.first() == one.last() + 1 && isAnd(after, text) && !isWord(after));
  }

  private static boolean isAnd(Candidate one, TextWords text) {
    return text.isPrefixed(one.first()) && text.surface(one.first()).startsWith(AND);
  }

  /** In al-Bab, in an article that names Aleppo, or the town of al-Bab. */
  private boolean isNear(List<List<Candidate>> chosen, int at, TextWords text) {
    Candidate one = chosen.get(at).getFirst();
    boolean near = readings.value(Words.SCRIPT_WORD, word(one)).equals(NEAR);
    if (!near || !isAfterPreposition(one, text)) {
      return false;
    }
    String surroundings = surroundings(one.entry().named().id());
    return chosen.stream()
        .map(List::getFirst)
        .filter(other -> other.entry().dimension() == Dimension.LOCATION)
        .filter(other -> !isWord(other) || isNoun(other, text))
        .anyMatch(other -> (other.entry().named().id() + "/").startsWith(surroundings));
  }

  private boolean isAfterPreposition(Candidate one, TextWords text) {
    boolean prefixed =
        text.isPrefixed(one.first())
            && PREPOSITIONS.indexOf(text.surface(one.first()).charAt(0)) >= 0;
    return prefixed || readings.has(Words.SCRIPT_BEFORE, text.previous(one.first()));
  }

  /** The governorate of a place, the country of a governorate. */
  private static String surroundings(String path) {
    int country = path.indexOf('/');
    int governorate = path.indexOf('/', country + 1);
    return path.substring(0, Math.max(country, governorate) + 1);
  }
}
