package org.isnad.tagger;

import java.util.Map;
import org.isnad.analysis.Word;
import org.isnad.entry.Entry;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a capital as the state it stands for where it acts or is dealt with: Tehran said, Tehran's
 * nuclear policy, Tehran-backed, pressure on Tehran.
 */
final class Metonyms extends StandIn {

  /** Letters beyond are of languages in which the object stands behind its attribute. */
  private static final char ALPHABETS = '\u0590';

  Metonyms(Readings readings, Map<String, Entry> actors, TextWords text) {
    super(readings, actors, text);
  }

  /** The state that acts by the name of its capital here; null if it is the city. */
  @Nullable Entry state(int first, int last, String slug) {
    Entry state = actors.get(readings.value(Words.METONYM, slug));
    return state != null && isState(first, last) ? state : null;
  }

  private boolean isState(int first, int last) {
    boolean dealtWith = before.isActor(first) || isSide(first);
    if (dealtWith && !(before.isObject(first) && isAttribute(last))) {
      return true;
    }
    return !before.isPlace(first) && isStateBefore(last);
  }

  private boolean isStateBefore(int last) {
    int next = text.nextAt(last);
    if (next < 0) {
      return false;
    }
    String after = text.get(next).plain();
    if (text.get(next).before() == Word.Gap.HYPHEN) {
      return readings.has(Words.ACTOR_SUFFIX, after);
    }
    if (text.get(last).possessive()) {
      return text.follows(next) && readings.has(Words.ACTOR_NOUN, after);
    }
    return acting.follows(last);
  }

  /** Urged Beirut residents to leave: the city. */
  private boolean isAttribute(int last) {
    int next = text.nextAt(last);
    return next >= 0
        && text.follows(next)
        && !text.get(last).possessive()
        && text.get(next).plain().charAt(0) < ALPHABETS
        && !readings.has(Words.SMALL_WORD, text.get(next).plain())
        && !readings.has(Words.NEVER_NAME, text.get(next).plain())
        && !acting.follows(last);
  }

  /** The state of a capital that is joined to another which acts; null if it is the city. */
  @Nullable Entry joined(int first, String slug) {
    return before.isPlace(first) ? null : actors.get(readings.value(Words.METONYM, slug));
  }

  /** One of two that have to do with each other: talks between Riyadh and Tehran. */
  private boolean isSide(int first) {
    boolean opens =
        before.word(first, 1).equals("between")
            && readings.has(Words.DEALING, before.word(first, 2));
    boolean closes =
        before.word(first, 1).equals("and")
            && before.word(first, 3).equals("between")
            && readings.has(Words.DEALING, before.word(first, 4));
    return opens || closes;
  }
}
