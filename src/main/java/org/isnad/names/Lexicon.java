package org.isnad.names;

/** The distinct spellings of an index. */
public final class Lexicon {
  private Lexicon() {}
}
