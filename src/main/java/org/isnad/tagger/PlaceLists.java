package org.isnad.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Condition;
import org.isnad.entry.Condition.Where;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/**
 * Places that stand in one row, as in Kessab, Rabia and Salma: what a name needs beside it to be a
 * place, those of its governorate give it too.
 */
final class PlaceLists {

  private final TextWords text;
  private final List<List<Candidate>> chosen;

  /** The governorates of the places found, by their first and by their last words. */
  private final Map<Integer, String> byFirst = new HashMap<>();

  private final Map<Integer, String> byLast = new HashMap<>();

  private boolean read;

  /** Reads nothing before a place asks for its row, as few do. */
  PlaceLists(List<List<Candidate>> chosen, TextWords text) {
    this.chosen = chosen;
    this.text = text;
  }

  private void read() {
    read = true;
    for (List<Candidate> same : chosen) {
      Candidate one = same.getFirst();
      String governorate = Topics.governorate(one.entry().named().id());
      if (one.entry().dimension() == Dimension.LOCATION && !governorate.isEmpty()) {
        byFirst.put(withoutArticle(one.first()), governorate);
        byLast.put(one.last(), governorate);
      }
    }
  }

  /**
   * Whether it may be one of such a row, and the conditions hold that ask for nothing beside it.
   */
  boolean hold(Candidate one, Topics.Article about) {
    return one.entry().dimension() == Dimension.LOCATION
        && asksForNeighbour(one)
        && isInRow(one)
        && othersHold(one, new AroundCandidate(one, text, about));
  }

  private static boolean asksForNeighbour(Candidate one) {
    for (Condition condition : one.conditions()) {
      if (isOfNeighbour(condition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean othersHold(Candidate one, AroundCandidate around) {
    for (Condition condition : one.conditions()) {
      if (!isOfNeighbour(condition) && !around.holds(condition)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfNeighbour(Condition condition) {
    return !condition.negated()
        && (condition.where() == Where.PREVIOUS || condition.where() == Where.NEXT);
  }

  private boolean isInRow(Candidate one) {
    if (!read) {
      read();
    }
    String governorate = Topics.governorate(one.entry().named().id());
    return !governorate.isEmpty()
        && (governorate.equals(byLast.get(rowBefore(one.first())))
            || governorate.equals(byFirst.get(rowAfter(one.last()))));
  }

  /** Where what stands before it in the row ends; -1 if nothing does. */
  private int rowBefore(int first) {
    int at = first;
    if (at > 0 && text.get(at - 1).article() && text.follows(at)) {
      at--;
    }
    if (isBehindComma(at)) {
      return at - 1;
    }
    if (!text.follows(at) || !isAnd(text.get(at - 1))) {
      return -1;
    }
    return text.follows(at - 1) || isBehindComma(at - 1) ? at - 2 : -1;
  }

  /** Where what stands behind it in the row begins; -1 if nothing does. */
  private int rowAfter(int last) {
    int at = last + 1;
    boolean comma = isBehindComma(at);
    if (!comma && !text.follows(at)) {
      return -1;
    }
    if (isAnd(text.get(at))) {
      return text.follows(at + 1) ? withoutArticle(at + 1) : -1;
    }
    return comma ? withoutArticle(at) : -1;
  }

  private boolean isBehindComma(int at) {
    return at > 0 && at < text.size() && text.get(at).before() == Word.Gap.PUNCTUATION;
  }

  private static boolean isAnd(Word word) {
    return word.plain().equals("and") || word.plain().equals("or");
  }

  private int withoutArticle(int at) {
    return at + 1 < text.size() && text.get(at).article() ? at + 1 : at;
  }
}
