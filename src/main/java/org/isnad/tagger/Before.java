package org.isnad.tagger;

import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/** What the words before the name of a capital or a seat of government say of it. */
final class Before {

  private static final int MOTION_REACH = 3;

  private final Readings readings;
  private final TextWords text;

  Before(Readings readings, TextWords text) {
    this.readings = readings;
    this.text = text;
  }

  /** Somebody is pressed or obeyed: pressure on Tehran, an ally of Tehran. */
  boolean isActor(int first) {
    String two = word(first, 2) + " " + word(first, 1);
    return text.follows(first) && (isObject(first) || readings.has(Words.METONYM_BEFORE, two));
  }

  /**
   * One word says so, behind which the name may also begin a longer one: urged Tehran residents.
   */
  boolean isObject(int first) {
    String word = word(first, 1);
    boolean agent = word.equals("by") && word(first, 2).endsWith("ed");
    return text.follows(first) && (agent || readings.has(Words.METONYM_BEFORE, word));
  }

  /** Officials in Tehran said: the city. */
  boolean isPlace(int first) {
    String word = word(first, 1);
    return readings.has(Words.PLACE_BEFORE, word)
        || readings.has(Words.DIRECTION, word)
        || word.equals("between")
        || (word.equals("and") && word(first, 3).equals("between"))
        || word.equals("from")
        || word.equals("of")
        || word.equals("on")
        || word.equals("at")
        || word.equals("to");
  }

  /** Something is there, or somebody goes there: outside the White House, back to the Kremlin. */
  boolean isBuilding(int first) {
    String word = word(first, 1);
    return isUnbroken(first)
        && (readings.has(Words.SEAT_BEFORE, word)
            || readings.has(Words.SEAT_BEFORE, word(first, 2) + " " + word)
            || readings.has(Words.PLACE_BEFORE, word)
            || readings.has(Words.BEFALLS, word)
            || (word.equals("to") && isMotion(first)));
  }

  /** Two sheds burned, the Pentagon said: the comma parts them. */
  private boolean isUnbroken(int first) {
    int before = text.previousAt(first);
    boolean article = before >= 0 && text.get(before).plain().equals("the");
    return text.follows(first) && (!article || text.follows(before));
  }

  private boolean isMotion(int first) {
    for (int i = 2; i < MOTION_REACH + 1; i++) {
      if (readings.has(Words.MOTION, word(first, i))) {
        return true;
      }
    }
    return false;
  }

  /** The word so many words before, "the" aside, in the same sentence; empty if there is none. */
  String word(int first, int back) {
    int here = first;
    for (int i = 0; i < back && here >= 0; i++) {
      here = text.previousAt(here);
      if (here >= 0 && text.get(here).plain().equals("the")) {
        here = text.previousAt(here);
      }
    }
    return here < 0 ? "" : text.get(here).plain();
  }
}
