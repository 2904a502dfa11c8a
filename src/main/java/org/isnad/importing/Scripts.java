package org.isnad.importing;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.isnad.spelling.Folding;

/** What a name is written in, and what becomes an id. */
final class Scripts {

  private static final Set<UnicodeScript> KEPT =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.CYRILLIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GREEK);

  private Scripts() {}

  static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }

  /** Whether it is in a script that the tagger reads word for word. */
  static boolean isKept(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> KEPT.contains(UnicodeScript.of(letter)));
  }

  /** A slug that stays the same as long as the source's own id does. */
  static String id(String name, String sourceId) {
    return (Folding.fold(name) + "-" + sourceId)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
