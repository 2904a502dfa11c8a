package org.isnad.analysis;

import org.apache.lucene.util.Attribute;
import org.jspecify.annotations.Nullable;

/** What the look of a word says, handed along the chain from the tokenizer to the last filter. */
public interface WordAttribute extends Attribute {

  /** Begins with a capital. */
  int CAPITAL = 1;

  /** Two letters or more, all capitals. */
  int CAPITALS = 1 << 1;

  /** Stands in a run of words in capitals. */
  int RUN = 1 << 2;

  /** Written with a dot after each letter, left out of the term. */
  int DOTTED = 1 << 3;

  /** May be a name, so it gets a term of {@link Kind#NAME}. */
  int NAME = 1 << 4;

  /** Gets a term of {@link Kind#ACRONYM}. */
  int ACRONYM = 1 << 5;

  /** An article that shares its position with the name it belongs to. */
  int ARTICLE = 1 << 6;

  /** Not a word but several, written as one: gets a term of {@link Kind#NAME} only. */
  int COMPOUND = 1 << 7;

  /** A possessive 's was taken off. */
  int POSSESSIVE = 1 << 8;

  /** All bits. */
  int look();

  /** Whether one of the bits is set. */
  boolean is(int bits);

  /** Sets bits, leaving the others. */
  void add(int bits);

  /** Clears bits, leaving the others. */
  void remove(int bits);

  /** What stands before the word; white space where the tokenizer does not say. */
  Word.Gap before();

  /** Says what stands before the word. */
  void setBefore(Word.Gap gap);

  /** The folded word and its terms; null before they are made. */
  @Nullable KnownWord known();

  /** Hands on the folded word. */
  void setKnown(KnownWord word);

  /** The term that the last filter has made, shared by all its occurrences; null before. */
  @Nullable Term term();

  /** Hands on the term that was made. */
  void setTerm(Term ready);
}
