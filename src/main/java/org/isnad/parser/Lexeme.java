package org.isnad.parser;

import org.isnad.query.Query;

/**
 * One piece of a query.
 *
 * @param text of a word, a phrase or a date as typed; of a field its name; of an operator its sign
 * @param gaps of a phrase, as in {@link Query.Phrase}
 */
record Lexeme(Kind kind, String text, int gaps, int position) {

  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    REQUIRED,
    EXACT,
    FIELD,
    WORD,
    PHRASE,
    DATE
  }

  static Lexeme of(Kind kind, String text, int position) {
    return new Lexeme(kind, text, -1, position);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
