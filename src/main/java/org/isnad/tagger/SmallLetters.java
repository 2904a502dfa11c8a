package org.isnad.tagger;

import java.util.function.Predicate;
import org.isnad.analysis.Word;
import org.isnad.entry.Alias;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/** Texts that are written without capitals, as posts are: what names may be read in them. */
final class SmallLetters {

  /** Of so many words one may have a capital. */
  private static final int WORDS_OF_ONE_CAPITAL = 40;

  private static final int FEWEST_WORDS = 8;

  private SmallLetters() {}

  /** Whether a text has letters of two cases, and nearly all of them are small. */
  static boolean isText(TextWords text) {
    int may = text.size() / WORDS_OF_ONE_CAPITAL;
    int small = 0;
    for (int i = 0; i < text.size(); i++) {
      Word word = text.get(i);
      if (word.capital() && --may < 0) {
        return false;
      }
      small += Character.isLowerCase(word.first()) ? 1 : 0;
    }
    return small >= FEWEST_WORDS && small * 2 > text.size();
  }

  /**
   * Whether a spelling that has capitals in the gazetteer may be meant by small letters: not where
   * the words are English ones too, nor where they are only like it.
   */
  static boolean mayBe(Candidate candidate, TextWords text, Predicate<String> english) {
    if (candidate.spelled() && candidate.similarity() < 1 && candidate.length() == 1) {
      return false;
    }
    if (candidate.alias().kind() == Alias.Kind.SCRIPT) {
      return true;
    }
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      String word = text.get(i).plain();
      if (!text.get(i).article() && word.length() > 2 && !english.test(word)) {
        return true;
      }
    }
    return false;
  }
}
