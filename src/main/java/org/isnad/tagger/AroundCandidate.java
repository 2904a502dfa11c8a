package org.isnad.tagger;

import java.util.List;
import org.isnad.entry.Surroundings;
import org.isnad.matching.Candidate;
import org.isnad.matching.TextWords;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a candidate, past an article or not: Al Arabia is not Arabia.
 *
 * @param about what the article is about, if that is known yet
 */
record AroundCandidate(Candidate candidate, TextWords text, Topics.@Nullable Article about)
    implements Surroundings {

  @Override
  public boolean hasBefore(List<String> words) {
    int first = candidate.first();
    return words.contains(text.previous(first))
        || (text.follows(first) && words.contains(text.get(first - 1).plain()));
  }

  @Override
  public boolean hasAfter(List<String> words) {
    int last = candidate.last();
    return words.contains(text.next(last))
        || (text.follows(last + 1) && words.contains(text.get(last + 1).plain()));
  }

  @Override
  public boolean hasAnywhere(List<String> words) {
    return text.containsAny(words);
  }

  @Override
  public boolean isAbout(List<String> words) {
    return about != null && about.hasAny(words);
  }

  @Override
  public boolean isSetIn(List<String> places) {
    return about != null && about.isSetIn(places, candidate.first(), text);
  }
}
