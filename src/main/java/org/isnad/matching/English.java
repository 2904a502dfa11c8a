package org.isnad.matching;

/** What little the tagger knows of how English writes words and foreign names. */
final class English {

  private static final String[] IS_ENDINGS = {
    "isation", "isations", "ise", "ised", "ises", "ising"
  };

  private English() {}

  /** The word with -ize for -ise and -ization for -isation. */
  public static String american(String word) {
    int length = word.length();
    if (length < 6 || "esdgn".indexOf(word.charAt(length - 1)) < 0) {
      return word;
    }
    for (String ending : IS_ENDINGS) {
      if (word.endsWith(ending)) {
        int s = length - ending.length() + 1;
        return word.substring(0, s) + 'z' + word.substring(s + 1);
      }
    }
    return word;
  }

  /**
   * The word with what makes no other word of a short name: doubled letters, apostrophes, a final
   * h, ou for u, q for k.
   */
  public static String lightKey(String folded) {
    var key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i) == 'q' ? 'k' : folded.charAt(i);
      boolean doubled = !key.isEmpty() && key.charAt(key.length() - 1) == c;
      boolean finalH = c == 'h' && i == folded.length() - 1 && i > 0;
      boolean ou = c == 'o' && i + 1 < folded.length() && folded.charAt(i + 1) == 'u';
      if (!doubled && !finalH && !ou && c != '\'') {
        key.append(c);
      }
    }
    return key.toString();
  }
}
