package org.isnad.tagger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.entry.Condition;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.jspecify.annotations.Nullable;

/** Which of the spellings found in an article are as their conditions ask. */
final class Standing {

  /** What names may have in common: where their last word stands, and a slug. */
  private record Named(int last, String slug) {}

  private final List<Candidate> candidates;
  private final TextWords text;
  private final boolean[] country;
  private final boolean[] near;
  private final boolean[] holds;

  /** Judges by the words of the article alone. */
  Standing(List<Candidate> candidates, TextWords text) {
    this.candidates = candidates;
    this.text = text;
    country = new boolean[candidates.size()];
    near = new boolean[candidates.size()];
    holds = new boolean[candidates.size()];
    for (int i = 0; i < holds.length; i++) {
      Candidate one = candidates.get(i);
      country[i] = isCountry(one);
      near[i] = one.isNearEnough(text);
      holds[i] = meets(i, null);
    }
  }

  /** Judges those that fell again by what the article is about, and says whether any stands now. */
  boolean recheck(Topics.Article about, PlaceLists lists, LocalSpellings local) {
    boolean changed = false;
    for (int i = 0; i < holds.length; i++) {
      if (!holds[i] && stands(i, about, lists, local)) {
        holds[i] = true;
        changed = true;
      }
    }
    return changed;
  }

  /**
   * Lets those in that stand alone for where something happened, and says whether there are any.
   */
  boolean admit(LonePlaces places) {
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < holds.length; i++) {
      if (!holds[i] && near[i] && places.mayBe(candidates.get(i))) {
        possible.add(i);
      }
    }
    possible.removeIf(at -> !places.is(candidates.get(at)));
    possible.forEach(at -> holds[at] = true);
    return !possible.isEmpty();
  }

  private boolean meets(int at, Topics.@Nullable Article about) {
    Candidate one = candidates.get(at);
    return (near[at] || country[at])
        && new AroundCandidate(one, text, about).meet(one.conditions());
  }

  private boolean stands(int at, Topics.Article about, PlaceLists lists, LocalSpellings local) {
    Candidate one = candidates.get(at);
    boolean isLocal = !near[at] && local.has(one);
    near[at] |= isLocal;
    return ((isLocal || isHelped(one, about)) && meets(at, about))
        || (near[at] && lists.hold(one, about));
  }

  /** Whether one of its conditions holds by what an article is about. */
  private boolean isHelped(Candidate one, Topics.Article about) {
    for (Condition condition : one.conditions()) {
      boolean holds =
          !condition.negated()
              && switch (condition.where()) {
                case ARTICLE -> about.hasAny(condition.words());
                case SCENE -> about.isSetIn(condition.words(), one.first(), text);
                case PREVIOUS, NEXT -> false;
              };
      if (holds) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those that stand. A state is none where the country of its name fails: Michael Jordan is no
   * state either.
   */
  List<Candidate> all() {
    List<Candidate> standing = new ArrayList<>();
    Set<Named> failed = new HashSet<>();
    Set<Named> held = new HashSet<>();
    for (int i = 0; i < holds.length; i++) {
      Candidate one = candidates.get(i);
      if (country[i]) {
        (holds[i] ? held : failed).add(key(one));
      }
      if (holds[i] && near[i]) {
        standing.add(one);
      }
    }
    failed.removeAll(held);
    if (!failed.isEmpty()) {
      standing.removeIf(one -> one.entry().isState() && failed.contains(key(one)));
    }
    return standing;
  }

  /** Another spelling of the country that is like this one says nothing. */
  private static boolean isCountry(Candidate one) {
    return one.entry().isCountry() && !one.isAdjective() && one.similarity() == 1;
  }

  private static Named key(Candidate one) {
    return new Named(one.last(), one.entry().slug());
  }
}
