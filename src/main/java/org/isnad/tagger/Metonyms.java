package org.isnad.tagger;

import java.util.Map;
import org.isnad.analysis.Word;
import org.isnad.entry.Entry;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a capital as the state it stands for: Tehran said, Tehran's nuclear policy, Tehran-backed.
 */
final class Metonyms {

  private final Readings readings;
  private final Map<String, Entry> states;
  private final TextWords text;

  Metonyms(Readings readings, Map<String, Entry> states, TextWords text) {
    this.readings = readings;
    this.states = states;
    this.text = text;
  }

  /** The state that acts by the name of its capital here; null if it is the city. */
  @Nullable Entry state(int first, int last, String slug) {
    Entry state = states.get(readings.value(Words.METONYM, slug));
    if (state == null || isPlaceBefore(first)) {
      return null;
    } else if (isSide(first)) {
      return state;
    }
    int next = text.nextAt(last);
    if (next < 0) {
      return null;
    }
    String after = text.get(next).plain();
    boolean follows = text.follows(next);
    if (text.get(next).before() == Word.Gap.HYPHEN) {
      return readings.has(Words.ACTOR_SUFFIX, after) ? state : null;
    }
    Words list = text.get(last).possessive() ? Words.ACTOR_NOUN : Words.ACTOR_AFTER;
    return follows && readings.has(list, after) ? state : null;
  }

  /** The state of a capital that stands before another which acts; null if it is the city. */
  @Nullable Entry joined(int first, String slug) {
    return isPlaceBefore(first) ? null : states.get(readings.value(Words.METONYM, slug));
  }

  /** One of two that have to do with each other: talks between Riyadh and Tehran. */
  private boolean isSide(int first) {
    boolean opens =
        text.previous(first).equals("between") && readings.has(Words.DEALING, before(first, 2));
    boolean closes =
        text.previous(first).equals("and")
            && before(first, 3).equals("between")
            && readings.has(Words.DEALING, before(first, 4));
    return opens || closes;
  }

  private String before(int at, int words) {
    int here = at;
    for (int i = 0; i < words && here >= 0; i++) {
      here = text.previousAt(here);
    }
    return here < 0 ? "" : text.get(here).plain();
  }

  /** Officials in Tehran said: the city. */
  private boolean isPlaceBefore(int first) {
    int before = text.previousAt(first);
    if (before < 0) {
      return false;
    }
    String word = text.get(before).plain();
    return readings.has(Words.PLACE_BEFORE, word)
        || readings.has(Words.DIRECTION, word)
        || word.equals("from")
        || word.equals("of")
        || word.equals("at")
        || word.equals("to");
  }
}
