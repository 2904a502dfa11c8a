package org.isnad.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.TextWords;

/** Finds a body again by the acronym that the article itself introduces in brackets. */
final class Acronyms {

  private Acronyms() {}

  /**
   * What the acronyms of a text stand for.
   *
   * @param found entities, of which those with an acronym behind them are remembered
   * @param taken words that one of them lies over
   */
  static List<Found> find(TextWords text, List<Found> found, boolean[] taken) {
    Map<String, Entry> introduced = new HashMap<>();
    for (Found one : found) {
      int at = one.entry().dimension() == Dimension.ACTOR ? text.acronymAfter(one.last()) : -1;
      if (at >= 0 && !taken[at] && one.last() > one.first()) {
        introduced.putIfAbsent(text.get(at).plain(), one.entry());
      }
    }
    List<Found> more = new ArrayList<>();
    for (int i = 0; i < text.size() && !introduced.isEmpty(); i++) {
      Word word = text.get(i);
      Entry entry = taken[i] || !word.capitals() ? null : introduced.get(word.plain());
      if (entry != null) {
        more.add(new Found(entry, i, i, "acronym"));
      }
    }
    return more;
  }
}
