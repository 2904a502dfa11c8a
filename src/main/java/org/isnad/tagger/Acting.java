package org.isnad.tagger;

import java.util.stream.IntStream;
import org.isnad.analysis.Word;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Whether somebody acts or something befalls a place, by the verb behind its name: Tehran has long
 * denied it, but Tehran has seen protests; Damascus was blamed, but Damascus was shelled.
 */
final class Acting {

  private final Readings readings;
  private final TextWords text;

  Acting(Readings readings, TextWords text) {
    this.readings = readings;
    this.text = text;
  }

  /** Whether the bearer of the name that ends here does what a government does. */
  boolean follows(int last) {
    int at = afterAdverbs(last);
    if (at < 0) {
      return false;
    }
    if (text.get(at).plain().equals("which") && !text.follows(at)) {
      int verb = afterAdverbs(at);
      boolean helped = verb >= 0 && isHelper(text.get(verb).plain());
      return isVerb(helped ? afterHelpers(verb) : verb);
    }
    return text.follows(at) && isVerbPhrase(at);
  }

  /** Whether a verb behind the name that ends here tells what befell a building: was hit. */
  boolean isBefallen(int last) {
    int at = afterAdverbs(last);
    boolean helped = at >= 0 && text.follows(at) && isHelper(text.get(at).plain());
    int verb = helped ? afterHelpers(at) : -1;
    return verb >= 0 && readings.has(Words.BEFALLS, text.get(verb).plain());
  }

  private boolean isVerbPhrase(int at) {
    String word = text.get(at).plain();
    if (!isHelper(word) && !readings.has(Words.MODAL, word)) {
      return isVerb(at);
    }
    int verb = afterHelpers(at);
    if (verb < 0) {
      return readings.has(Words.MODAL, word);
    }
    String what = text.get(verb).plain();
    boolean done = isPassive(at, verb) && !what.endsWith("ing");
    return done
        ? readings.has(Words.METONYM_BEFORE, what) || readings.has(Words.ATTITUDE, what)
        : !readings.has(Words.BEFALLS, what);
  }

  private boolean isPassive(int from, int verb) {
    return IntStream.range(from, verb)
        .anyMatch(at -> readings.has(Words.TO_BE, text.get(at).plain()));
  }

  private boolean isHelper(String word) {
    return readings.has(Words.TO_BE, word) || readings.has(Words.TO_HAVE, word);
  }

  private int afterHelpers(int at) {
    int here = afterAdverbs(at);
    while (here >= 0 && isHelper(text.get(here).plain())) {
      here = afterAdverbs(here);
    }
    return here;
  }

  private boolean isVerb(int at) {
    return at >= 0 && readings.has(Words.ACTOR_AFTER, text.get(at).plain());
  }

  /** Where the next word stands that is no adverb, in the same sentence; -1 if there is none. */
  private int afterAdverbs(int last) {
    int at = text.nextAt(last);
    while (at >= 0 && text.follows(at) && isAdverb(text.get(at))) {
      at = text.nextAt(at);
    }
    return at;
  }

  private boolean isAdverb(Word word) {
    String plain = word.plain();
    boolean ending = plain.length() > 4 && plain.endsWith("ly") && !word.capital();
    return (ending && !readings.has(Words.ACTOR_AFTER, plain)) || readings.has(Words.ADVERB, plain);
  }
}
