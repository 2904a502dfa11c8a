package org.isnad.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.article.Role;
import org.jspecify.annotations.Nullable;

/**
 * What to look for, in terms of the index and with weights: the plan's output, an engine's input.
 * An engine turns it into its own query and decides nothing.
 */
public sealed interface Clause {

  /**
   * One word in any of its spellings, which count as one term: shared idf, one length, one tf.
   *
   * @param spellings at least one, the most wanted first; none twice
   * @param roles the parts of an article to look in, at least one
   */
  record Word(List<Spelling> spellings, Set<Role> roles) implements Clause {
    /** Copies the list and the set. */
    public Word {
      spellings = List.copyOf(spellings);
      roles = Set.copyOf(roles);
    }
  }

  /**
   * A term of the index.
   *
   * @param term with the prefix of its kind
   * @param weight in (0, 1]
   * @param exact what the reader typed, so that it ranks above the others at equal count
   */
  record Spelling(String term, double weight, boolean exact) {
    /** Checks the weight. */
    public Spelling {
      if (!(weight > 0 && weight <= 1)) {
        throw new IllegalArgumentException("weight must be in (0, 1], but is " + weight);
      }
    }
  }

  /**
   * Words near each other.
   *
   * @param slots at least two
   * @param gaps how many other words may stand between in all; 0 is a strict phrase
   * @param ordered whether the slots must come in this order
   */
  record Phrase(List<Slot> slots, int gaps, boolean ordered, Set<Role> roles) implements Clause {
    /** Copies the list and the set. */
    public Phrase {
      slots = List.copyOf(slots);
      roles = Set.copyOf(roles);
    }
  }

  /**
   * One place of a phrase.
   *
   * @param word a single term in any of its spellings
   * @param joined how many slots, this one first, the {@code glued} terms stand for; 1 if none
   * @param glued terms that write this slot and those after it as one word
   */
  record Slot(Word word, int joined, List<Spelling> glued) {
    /** Copies the list. */
    public Slot {
      glued = List.copyOf(glued);
    }
  }

  /**
   * Mentions of one entity, and nothing else that shares its names.
   *
   * @param dimension such as {@code actor}
   * @param weight in (0, 1], against a word's 1
   */
  record Entity(String dimension, String id, double weight, Set<Role> roles) implements Clause {
    /** Copies the set. */
    public Entity {
      roles = Set.copyOf(roles);
    }
  }

  /** Articles that carry a facet value, or a descendant of it; does not score. */
  record Value(String facet, String id) implements Clause {}

  /** Articles surely published in the range, ends included, null for open; does not score. */
  record Published(@Nullable LocalDate from, @Nullable LocalDate to) implements Clause {}

  /** Words that fit a pattern with {@code *} and {@code ?}, already folded. */
  record Pattern(String pattern, Set<Role> roles) implements Clause {
    /** Copies the set. */
    public Pattern {
      roles = Set.copyOf(roles);
    }
  }

  /** All of these, at least one, and none of those. */
  record All(List<Clause> wanted, List<Clause> unwanted) implements Clause {
    /** Copies the lists. */
    public All {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /** Any of these; scores add up. */
  record Any(List<Clause> clauses) implements Clause {
    /** Copies the list. */
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /** Readings of the same words: any of these, the best one scores. */
  record Best(List<Clause> readings) implements Clause {
    /** Copies the list. */
    public Best {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A name of several words and the entities it names: articles with all the words, more so where
   * the words are a mention of an entity and not strewn over the text; and those with a mention in
   * other words, for its weight.
   */
  record Named(Clause words, List<Entity> entities) implements Clause {
    /** Copies the list. */
    public Named {
      entities = List.copyOf(entities);
    }
  }

  /** Every article, all alike. */
  record Everything() implements Clause {}

  /** No article. */
  record Nothing() implements Clause {}
}
