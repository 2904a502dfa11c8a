package org.isnad.gazetteer;

import java.util.List;

/**
 * What must hold for one spelling to be read as its entity.
 *
 * @param negated whether none of the words may stand there
 * @param words folded, without articles and possessives; phrases only for {@link Where#ARTICLE}
 */
record Condition(Where where, boolean negated, List<String> words) {

  /** Where the words are looked for. */
  enum Where {
    /** Right before. */
    PREVIOUS,
    /** Right after. */
    NEXT,
    /** Anywhere in the article. */
    ARTICLE
  }

  Condition {
    words = List.copyOf(words);
  }
}
