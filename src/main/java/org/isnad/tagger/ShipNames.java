package org.isnad.tagger;

import java.util.List;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Leaves alone places and persons in the names of ships: the tanker Lady Jordan, USS Tripoli, USS
 * George H.W. Bush.
 */
final class ShipNames {

  private final Readings readings;

  ShipNames(Readings readings) {
    this.readings = readings;
  }

  List<List<Candidate>> leaveAlone(List<List<Candidate>> chosen, TextWords text) {
    return chosen.stream().filter(same -> !isInShip(same.getFirst(), text)).toList();
  }

  private boolean isInShip(Candidate one, TextWords text) {
    boolean person = one.entry().dimension() == Dimension.PERSON;
    if (one.isAdjective() || !(person || isPlace(one) || one.entry().isState())) {
      return false;
    }
    int start = one.first();
    while (text.follows(start) && text.get(start - 1).capital()) {
      start--;
      Word word = text.get(start);
      if (word.capitals() && readings.has(Words.SHIP_PREFIX, word.plain())) {
        return true;
      }
    }
    boolean ship =
        text.follows(start) && readings.has(Words.SHIP_NOUN, text.get(start - 1).plain());
    boolean longer = start < one.first() || isLonger(one, text);
    return ship && (person ? one.length() > 1 : longer || !isNation(one));
  }

  /** A nation alone may begin what is said of the ship: the tanker Iran had seized. */
  private static boolean isNation(Candidate one) {
    return one.entry().isCountry() || one.entry().isState();
  }

  private static boolean isPlace(Candidate one) {
    return one.entry().dimension() == Dimension.LOCATION;
  }

  private static boolean isLonger(Candidate one, TextWords text) {
    Word last = text.get(one.last());
    return text.follows(one.last() + 1) && !last.possessive() && text.get(one.last() + 1).capital();
  }
}
