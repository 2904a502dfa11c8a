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
