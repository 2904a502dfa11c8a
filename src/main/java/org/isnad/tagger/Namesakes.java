package org.isnad.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.Word;
import org.isnad.article.Dimension;
import org.isnad.entry.Entry;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.isnad.tagger.Readings.Words;

/**
 * Leaves alone the names of places that an article from elsewhere uses for its own: Lebanon, Ohio.
 */
final class Namesakes {

  /** The value of those that are rather elsewhere. */
  private static final String WEAK = "weak";

  /** The value of states that are written in full. */
  private static final String FULL = "full";

  private final Readings readings;
  private final List<String> elsewhere;

  Namesakes(Readings readings) {
    this.readings = readings;
    elsewhere = readings.all(Words.ELSEWHERE);
  }

  List<List<Candidate>> leaveAlone(List<List<Candidate>> chosen, TextWords text) {
    List<List<Candidate>> rest = chosen.stream().filter(same -> !isInState(same, text)).toList();
    if (rest.stream().noneMatch(this::isNamesake) || isNear(rest)) {
      return rest;
    }
    boolean away = elsewhere.stream().anyMatch(text::contains);
    return rest.stream().filter(one -> !isNamesake(one) || !(away || isWeak(one))).toList();
  }

  /**
   * Cairo, Ga.: a state of America stands behind the comma, whatever else the article names; behind
   * a name that is not known for it, in full (Damascus, Maryland).
   */
  private boolean isInState(List<Candidate> same, TextWords text) {
    int after = same.getFirst().last() + 1;
    if (after >= text.size()
        || text.get(after).before() != Word.Gap.PUNCTUATION
        || !text.get(after).capital()
        || !readings.has(Words.AMERICAN_STATE, text.get(after).plain())) {
      return false;
    }
    return isNamesake(same)
        || (readings.value(Words.AMERICAN_STATE, text.get(after).plain()).equals(FULL)
            && same.stream().allMatch(Namesakes::isAbroad));
  }

  private static boolean isAbroad(Candidate one) {
    Entry entry = one.entry();
    return (entry.dimension() == Dimension.LOCATION || entry.isState())
        && !one.isAdjective()
        && !entry.country().equals("us");
  }

  private boolean isWeak(List<Candidate> same) {
    return readings.value(Words.NAMESAKE, same.getFirst().entry().slug()).equals(WEAK);
  }

  private boolean isNamesake(List<Candidate> same) {
    return same.stream().allMatch(one -> readings.has(Words.NAMESAKE, one.entry().slug()));
  }

  /** Whether the article speaks of the region: one name that can mean nothing else, or two. */
  private boolean isNear(List<List<Candidate>> chosen) {
    Set<String> namesakes = new HashSet<>();
    for (List<Candidate> same : chosen) {
      Entry entry = same.getFirst().entry();
      if (isNamesake(same)) {
        namesakes.add(entry.country());
      } else if (readings.has(Words.NEAR, entry.country())) {
        return true;
      }
    }
    return namesakes.size() > 1;
  }
}
