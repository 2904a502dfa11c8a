package org.isnad.raw;

/** Where a reader puts what it finds. */
public interface Sink {

  /** An article. */
  void article(RawArticle article);

  /** Something that should have been an article and could not be read. */
  void skip(Skip skip);

  /** Something that was read with a guess, or rightly passed over. */
  void note(Skip note);
}
