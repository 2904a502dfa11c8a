package org.isnad.html;

/** The words of a block as a browser shows them. */
final class OneLine {
  private OneLine() {}

  /** Without white space around, and with one space for each stretch of it between. */
  static String of(CharSequence words) {
    var line = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      boolean space = isSpace(letter);
      if (!space) {
        line.append(letter);
      } else if (!gap) {
        line.append(' ');
      }
      gap = space;
    }
    return line.toString().strip();
  }

  /** What markup breaks lines at, and the space that does not break. */
  private static boolean isSpace(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r') || letter == '\u00A0';
  }
}
