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

  /** Whether the article names in other words what one of them names. */
  default boolean isAbout(List<String> words) {
    return false;
  }

  /** Whether most places that the article names lie in one that is called so. */
  default boolean isSetIn(List<String> places) {
    return false;
  }

  /** Whether all conditions hold. */
  default boolean meet(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (!holds(condition)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one condition holds. */
  default boolean holds(Condition condition) {
    boolean there =
        switch (condition.where()) {
          case PREVIOUS -> hasBefore(condition.words());
          case NEXT -> hasAfter(condition.words());
          case ARTICLE ->
              hasAnywhere(condition.words())
                  || (!condition.negated() && isAbout(condition.words()));
          case SCENE -> isSetIn(condition.words());
        };
    return there != condition.negated();
  }
}
