package org.isnad.tagger;

import java.util.List;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/** Nouns after a place's name that belong to it: Kalsu military base, Anbar province. */
final class PlaceNouns {

  private static final int LONGEST = 2;

  private PlaceNouns() {}

  /** How many words of a place noun stand here, the longest first; 0 if none. */
  static int length(Readings readings, TextWords text, int at) {
    for (int length = LONGEST; length > 0; length--) {
      if (!phrase(text, at, length).isEmpty()
          && readings.has(Words.PLACE_NOUN, phrase(text, at, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether a country's name or adjective before such a noun means the place: Syrian border. */
  static boolean ofCountry(Readings readings, TextWords text, int at) {
    int length = length(readings, text, at);
    // a US base may stand anywhere, a Syrian town cannot
    return length > 0
        && !readings.value(Words.PLACE_NOUN, phrase(text, at, length)).contains("base");
  }

  /** How many words of a place noun after a name belong to a place of this kind. */
  static int lengthAfter(Readings readings, TextWords text, int last, String kind) {
    if (!text.follows(last + 1) || text.get(last).possessive()) {
      return 0;
    }
    String kinds = kinds(readings, text, last);
    boolean fits = kinds.isEmpty() || List.of(kinds.split(" ")).contains(kind);
    return fits ? length(readings, text, last + 1) : 0;
  }

  /** The kinds of place, separated by spaces, that the noun after a name may stand for. */
  static String kinds(Readings readings, TextWords text, int last) {
    int length = text.follows(last + 1) ? length(readings, text, last + 1) : 0;
    return length == 0 ? "" : readings.value(Words.PLACE_NOUN, phrase(text, last + 1, length));
  }

  private static String phrase(TextWords text, int at, int length) {
    if (at + length > text.size()) {
      return "";
    }
    var phrase = new StringBuilder(text.get(at).plain());
    for (int i = at + 1; i < at + length; i++) {
      if (!text.follows(i)) {
        return "";
      }
      phrase.append(' ').append(text.get(i).plain());
    }
    return phrase.toString();
  }
}
