package org.isnad.tagger;

import org.isnad.entry.Condition;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;

/** Whether the surroundings of a spelling are as its conditions ask. */
final class Conditions {

  private Conditions() {}

  static boolean hold(Candidate candidate, TextWords text) {
    for (Condition condition : candidate.alias().conditions()) {
      if (holds(condition, candidate, text) == condition.negated()) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Condition condition, Candidate candidate, TextWords text) {
    return switch (condition.where()) {
      case PREVIOUS ->
          has(condition, text.previous(candidate.first()))
              || (text.follows(candidate.first()) && has(condition, text, candidate.first() - 1));
      case NEXT ->
          has(condition, text.next(candidate.last()))
              || (text.follows(candidate.last() + 1) && has(condition, text, candidate.last() + 1));
      case ARTICLE -> text.containsAny(condition.words());
    };
  }

  /** The very next word too, which may be an article: Al Arabia is not Arabia. */
  private static boolean has(Condition condition, TextWords text, int at) {
    return has(condition, text.get(at).plain());
  }

  private static boolean has(Condition condition, String word) {
    return condition.words().contains(word);
  }
}
