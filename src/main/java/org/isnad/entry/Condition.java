package org.isnad.entry;

import java.util.List;

/**
 * What must hold for one spelling to be read as its entity.
 *
 * @param negated whether none of the words may stand there
 * @param words folded, without articles and possessives; phrases only for {@link Where#ARTICLE}
 */
public record Condition(Where where, boolean negated, List<String> words) {

  /** Where the words are looked for. */
  public enum Where {
    /** Right before. */
    PREVIOUS,
    /** Right after. */
    NEXT,
    /** Anywhere in the article. */
    ARTICLE,
    /** Not words: where most places of the article lie. */
    SCENE
  }

  public Condition {
    words = List.copyOf(words);
  }
}
