package org.isnad.tagger;

import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;
import org.jspecify.annotations.Nullable;

/** Decides whether the name of a country means the place or the state, by the words around it. */
final class CountryReading {

  private static final int BORDER_REACH = 4;
  private static final int MOTION_REACH = 2;

  private final Readings readings;
  private final TextWords text;

  // where the last country name ended and how it was read, for "in Iraq and Syria"
  private int lastEnd = -1;
  private Dimension lastRead = Dimension.LOCATION;

  CountryReading(Readings readings, TextWords text) {
    this.readings = readings;
    this.text = text;
  }

  /** How a country's name is read. */
  Dimension ofName(int first, int last, String slug) {
    Dimension read = isDateline(first, last) ? Dimension.LOCATION : byHyphen(first, last);
    read = read != null ? read : byWords(first, last, slug);
    lastEnd = last;
    lastRead = read;
    return read;
  }

  /** How a country's adjective is read; null if it means neither place nor state. */
  @Nullable Dimension ofAdjective(int first, int last) {
    int next = text.nextAt(last);
    if (next < 0) {
      return null;
    }
    if (text.get(next).before() == Word.Gap.HYPHEN) {
      boolean border = text.follows(next + 1) && PlaceNouns.ofCountry(readings, text, next + 1);
      boolean actor = readings.has(Words.ACTOR_SUFFIX, text.get(next).plain());
      return border ? Dimension.LOCATION : actor ? Dimension.ACTOR : null;
    }
    if (!text.follows(next)) {
      return null;
    }
    int noun = pastOther(next);
    if (noun >= 0 && PlaceNouns.ofCountry(readings, text, noun)) {
      return Dimension.LOCATION;
    }
    int unit = noun >= 0 ? pastNumber(noun) : next;
    return readings.has(Words.ACTOR_NOUN, text.get(unit).plain()) ? Dimension.ACTOR : null;
  }

  /** What armies number: the Iraqi 3rd Corps. */
  private int pastNumber(int at) {
    String word = text.get(at).plain();
    boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return number && text.follows(at + 1) ? at + 1 : at;
  }

  /** The noun of two adjectives: the Syrian and Iraqi borders; -1 if none follows. */
  private int pastOther(int next) {
    String word = text.get(next).plain();
    if (!word.equals("and") && !word.equals("or")) {
      return next;
    }
    int other = text.nextAt(next);
    int noun = other < 0 || !text.get(other).capital() ? -1 : text.nextAt(other);
    return noun >= 0 && text.follows(other) && text.follows(noun) ? noun : -1;
  }

  /** A name in capitals that stands alone at the beginning: IRAQ (AP). */
  private boolean isDateline(int first, int last) {
    return text.get(first).before() == Word.Gap.PARAGRAPH
        && text.get(last).capitals()
        && last + 1 < text.size()
        && text.get(last + 1).before().compareTo(Word.Gap.PUNCTUATION) >= 0;
  }

  private @Nullable Dimension byHyphen(int first, int last) {
    if (first > 0 && text.get(first).before() == Word.Gap.HYPHEN) {
      String prefix = text.get(first - 1).plain();
      if (readings.has(Words.ACTOR_PREFIX, prefix)) {
        return Dimension.ACTOR;
      }
      return lastEnd == first - 1 ? lastRead : null;
    }
    if (last + 1 < text.size() && text.get(last + 1).before() == Word.Gap.HYPHEN) {
      int far = last + 2;
      boolean border = far < text.size() && PlaceNouns.ofCountry(readings, text, far);
      String suffix = text.get(last + 1).plain();
      if (readings.has(Words.ACTOR_SUFFIX, suffix)) {
        return Dimension.ACTOR;
      }
      return border || suffix.equals("based") ? Dimension.LOCATION : Dimension.ACTOR;
    }
    return null;
  }

  private Dimension byWords(int first, int last, String slug) {
    Dimension after = byNext(last);
    if (after != null) {
      return after;
    }
    Dimension byDefault = readings.has(Words.THEATRE, slug) ? Dimension.LOCATION : Dimension.ACTOR;
    Dimension before = byPrevious(first, byDefault);
    if (before != null) {
      return before;
    }
    if (isCoordinated(first)) {
      return lastRead;
    }
    int next = text.nextAt(last);
    boolean acts = next >= 0 && readings.has(Words.ACTOR_AFTER, text.get(next).plain());
    return acts && !text.get(last).possessive() ? Dimension.ACTOR : byDefault;
  }

  private @Nullable Dimension byNext(int last) {
    int next = text.nextAt(last);
    if (next < 0 || !text.follows(next) || text.get(last).possessive()) {
      return null;
    }
    if (PlaceNouns.ofCountry(readings, text, next)) {
      return Dimension.LOCATION;
    }
    Word name = text.get(last);
    boolean acronym = name.capitals() && name.folded().length() <= 3;
    Word noun = text.get(next);
    boolean attribute = acronym && !noun.capital() && !readings.has(Words.SMALL_WORD, noun.plain());
    return attribute ? Dimension.ACTOR : null;
  }

  private @Nullable Dimension byPrevious(int first, Dimension byDefault) {
    int at = text.previousAt(first);
    if (at >= 0 && text.get(at).plain().equals("the")) {
      at = text.previousAt(at);
    }
    if (at < 0) {
      return null;
    }
    String before = text.get(at).plain();
    if (readings.has(Words.PLACE_BEFORE, before) || readings.has(Words.DIRECTION, before)) {
      return Dimension.LOCATION;
    }
    if (readings.has(Words.METONYM_BEFORE, before) && text.follows(first)) {
      return Dimension.ACTOR;
    }
    if (readings.has(Words.ACTOR_BEFORE, before)) {
      return isBorder(first) ? Dimension.LOCATION : Dimension.ACTOR;
    }
    return switch (before) {
      case "of" -> isPartOf(at) && !text.get(first).possessive() ? Dimension.LOCATION : null;
      case "from" ->
          readings.has(Words.NO_MOTION, text.previous(at)) ? byDefault : Dimension.LOCATION;
      case "to" -> isMotion(at) ? Dimension.LOCATION : byDefault;
      default -> null;
    };
  }

  /** The south of Iran, most of Egypt, the streets of Israel. */
  private boolean isPartOf(int of) {
    String what = text.previous(of);
    return readings.has(Words.DIRECTION, what)
        || readings.has(Words.PLACE_BEFORE, what + " of")
        || readings.has(Words.PLACE_NOUN, what);
  }

  /** Whether someone goes there: flew back to Iran, but not linked to Iran. */
  private boolean isMotion(int to) {
    int at = to;
    for (int i = 0; i < MOTION_REACH; i++) {
      at = text.previousAt(at);
      if (at >= 0 && readings.has(Words.MOTION, text.get(at).plain())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBorder(int first) {
    int at = first;
    for (int i = 0; i < BORDER_REACH; i++) {
      at = text.previousAt(at);
      if (at < 0) {
        return false;
      }
      if (readings.has(Words.BORDER_BEFORE, text.get(at).plain())) {
        return true;
      }
    }
    return false;
  }

  /** Whether only "and", "or" or a comma stands between the last country name and this one. */
  private boolean isCoordinated(int first) {
    if (lastEnd < 0 || lastEnd >= first || text.get(first).sentenceStart()) {
      return false;
    }
    int at = lastEnd + 1;
    while (at < first && isLink(text.get(at).plain())) {
      at++;
    }
    boolean comma = text.get(first).before() == Word.Gap.PUNCTUATION;
    return at == first && (comma || first > lastEnd + 1);
  }

  private static boolean isLink(String word) {
    return word.equals("and")
        || word.equals("or")
        || word.equals("the")
        || word.equals("neighboring");
  }
}
