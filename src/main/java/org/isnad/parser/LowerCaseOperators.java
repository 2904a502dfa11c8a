package org.isnad.parser;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells who writes {@code or} by habit that it is a word here. */
final class LowerCaseOperators {

  private static final Set<String> OPERATORS = Set.of("and", "or", "not");

  private LowerCaseOperators() {}

  /** An operator would stand between two things; at either end the word is a word. */
  static void advise(List<Lexeme> lexemes, Remarks remarks) {
    for (int i = 1; i < lexemes.size() - 1; i++) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.is(Lexeme.Kind.WORD) && OPERATORS.contains(lexeme.text())) {
        String operator = lexeme.text();
        String capitals = operator.toUpperCase(Locale.ROOT);
        remarks.advise(
            "lower-case-operator",
            lexeme.position(),
            "“%s” was read as a word of the text, not as %s.".formatted(operator, capitals),
            capitals);
      }
    }
  }
}
