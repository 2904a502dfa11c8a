package org.isnad.clipping;

/** What a labelled line says of an article. */
enum Meaning {
  TITLE("title"),
  DATE("date"),
  OUTLET("outlet"),
  AUTHOR("author"),
  ID("number"),
  URL("address"),

  /** Where it was written. */
  PLACE("place"),

  /** What the outlet set above the text to sum it up. */
  DECK("deck"),

  /** What an editor of the database wrote in the text's place. */
  SUMMARY("abstract"),

  /** What stands below a picture that is not there. */
  CAPTION("caption"),

  /** The text, or a part of it. */
  TEXT("text"),

  /** Of the record, not of the article: how long it is, what it was filed under. */
  ASIDE("aside");

  private final String word;

  Meaning(String word) {
    this.word = word;
  }

  /** As a reader would call it. */
  String word() {
    return word;
  }
}
