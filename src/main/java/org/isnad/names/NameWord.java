package org.isnad.names;

import java.util.List;
import org.isnad.spelling.Arabic;
import org.isnad.spelling.Romanization;

/**
 * A word of a name as the matcher sees it.
 *
 * @param text never empty; folded and without apostrophes at its edges, or in Arabic letters
 * @param article the article that stood before it, folded, or empty
 * @param abd whether it is the name after Abd; {@code text} is then that name alone
 * @param link whether it may be left out, such as bin
 */
record NameWord(String text, String article, boolean abd, boolean link) {

  /** What a word may be read as: itself in Latin letters, in Arabic ones all that is plausible. */
  static List<String> readings(String text) {
    return Arabic.isArabic(text) ? Romanization.readings(text) : List.of(text);
  }
}
