package org.isnad.unlisted;

import org.isnad.analysis.Word;
import org.isnad.matching.TextWords;

/**
 * Words with capitals, one after the other.
 *
 * @param first word
 * @param last word, inclusive
 * @param acronym where its acronym follows in brackets, -1 if none does
 */
record NameRun(int first, int last, int acronym) {

  int words() {
    return last - first + 1;
  }

  /** Whether a capital may stand here only because a sentence begins. */
  boolean isAtStart(TextWords text) {
    return text.get(first).sentenceStart();
  }

  String surface(TextWords text) {
    var surface = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = text.get(i);
      if (i > first) {
        surface.append(word.before() == Word.Gap.HYPHEN ? '-' : ' ');
      }
      surface.append(text.surface(i));
    }
    return surface.toString();
  }
}
