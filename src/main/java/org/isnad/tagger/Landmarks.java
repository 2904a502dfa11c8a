package org.isnad.tagger;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/**
 * Where an article names a country, its people or a place in it: of the many interior ministries,
 * an article on several countries means that of the one it has named last.
 */
final class Landmarks {

  /** Words; further back stands what an article has left behind. */
  private static final int REACH = 120;

  /** Names in the order of the text; the country of each is the same whatever it means. */
  private final List<Candidate> names = new ArrayList<>();

  /** Which was found last, as many candidates of one place ask one after the other. */
  private int asked = -1;

  private String answer = "";

  Landmarks(List<List<Candidate>> chosen) {
    chosen.stream().filter(Landmarks::isInOne).map(List::getFirst).forEach(names::add);
  }

  private static boolean isInOne(List<Candidate> same) {
    String country = same.getFirst().entry().country();
    if (country.isEmpty()) {
      return false;
    }
    for (Candidate one : same) {
      Entry entry = one.entry();
      boolean place = entry.dimension() == Dimension.LOCATION || entry.isState();
      if (!place || !entry.country().equals(country)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The id of the last one before a word in its paragraph, empty if there is none or the sentence
   * of that name has another country, too.
   */
  String before(int word, TextWords text) {
    if (asked != word) {
      asked = word;
      answer = find(word, text);
    }
    return answer;
  }

  private String find(int word, TextWords text) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).last() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && isClear(low - 1, word, text) ? names.get(low - 1).entry().named().id() : "";
  }

  /** Whether it stands in the paragraph of a word, and its sentence names no other country. */
  private boolean isClear(int at, int word, TextWords text) {
    Candidate last = names.get(at);
    if (word - last.first() > REACH || hasGap(last.first(), word, Word.Gap.PARAGRAPH, text)) {
      return false;
    }
    for (int i = at - 1; i >= 0; i--) {
      Candidate other = names.get(i);
      if (last.first() - other.first() > REACH
          || hasGap(other.first(), last.first(), Word.Gap.SENTENCE, text)) {
        return true;
      }
      if (!other.entry().country().equals(last.entry().country())) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words have a gap between them that cuts as deep as one, or deeper. */
  private static boolean hasGap(int from, int to, Word.Gap least, TextWords text) {
    for (int i = from + 1; i <= to; i++) {
      if (text.get(i).before().compareTo(least) >= 0) {
        return true;
      }
    }
    return false;
  }
}
