package org.isnad.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arabic as old programs set it: each letter by its shape, and from left to right as it looks. */
final class ArabicGlyphs {
  /** In the order in which Unicode lists their shapes from U+FE80 on. */
  private static final String LETTERS =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A";

  /** Those that no letter is joined to on the left, and have two shapes only. */
  private static final String ENDING =
      "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649";

  private static final char HAMZA = '\u0621';
  private static final String LAM_ALEF = "\u0644\u0627";
  private static final char LAM_ALEF_SHAPE = '\uFEFB';
  private static final char FIRST_SHAPE = '\uFE80';

  private ArabicGlyphs() {}

  /** A line as it looks, its words of other letters the way those are read. */
  static String[] shaped(String line) {
    return drawn(line, true);
  }

  /** The same with each letter as itself, but lam and alef as one. */
  static String[] plain(String line) {
    return drawn(line, false);
  }

  private static String[] drawn(String line, boolean shapes) {
    var glyphs = new ArrayList<String>();
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    Collections.reverse(words);
    for (String word : words) {
      boolean arabic = LETTERS.indexOf(word.charAt(word.length() / 2)) >= 0;
      List<String> letters = arabic ? glyphs(word, shapes) : List.of(PdfFile.letters(word));
      glyphs.addAll(arabic ? letters.reversed() : letters);
      glyphs.add(" ");
    }
    glyphs.removeLast();
    return glyphs.toArray(String[]::new);
  }

  private static List<String> glyphs(String word, boolean shapes) {
    var glyphs = new ArrayList<String>();
    boolean joined = false;
    for (int i = 0; i < word.length(); i++) {
      boolean both = word.startsWith(LAM_ALEF, i);
      boolean open = !both && joins(word.charAt(i)) && i + 1 < word.length();
      boolean joinsNext = open && isLetter(word.charAt(i + 1)) && word.charAt(i + 1) != HAMZA;
      char shape = both ? (char) (LAM_ALEF_SHAPE + (joined ? 1 : 0)) : word.charAt(i);
      if (!both && isLetter(shape)) {
        shape = (char) (first(shape) + (joined ? joinsNext ? 3 : 1 : joinsNext ? 2 : 0));
      }
      String plain = both ? LAM_ALEF : word.substring(i, i + 1);
      glyphs.add(shapes ? String.valueOf(shape) : plain);
      i += both ? 1 : 0;
      joined = joinsNext;
    }
    return glyphs;
  }

  private static boolean isLetter(char letter) {
    return LETTERS.indexOf(letter) >= 0;
  }

  private static boolean joins(char letter) {
    return isLetter(letter) && letter != HAMZA && ENDING.indexOf(letter) < 0;
  }

  private static int first(char wanted) {
    int shape = FIRST_SHAPE;
    for (char letter : LETTERS.substring(0, LETTERS.indexOf(wanted)).toCharArray()) {
      shape += letter == HAMZA ? 1 : joins(letter) ? 4 : 2;
    }
    return shape;
  }
}
