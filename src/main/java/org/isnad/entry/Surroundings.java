package org.isnad.entry;

import java.util.List;

/** What stands around one spelling in an article, which its conditions ask about. */
public interface Surroundings {

  /** Whether one of the words stands right before it. */
  boolean hasBefore(List<String> words);

  /** Whether one of the words stands right after it. */
  boolean hasAfter(List<String> words);

  /** Whether one of the words or phrases stands anywhere in the article. */
  boolean hasAnywhere(List<String> words);

  /** Whether all conditions hold. */
  default boolean meet(List<Condition> conditions) {
    for (Condition condition : conditions) {
      boolean there =
          switch (condition.where()) {
            case PREVIOUS -> hasBefore(condition.words());
            case NEXT -> hasAfter(condition.words());
            case ARTICLE -> hasAnywhere(condition.words());
          };
      if (there == condition.negated()) {
        return false;
      }
    }
    return true;
  }
}
