package org.isnad.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who writes {@code near/5} as in other services how nearness is asked for here. */
final class ForeignOperators {

  private static final Pattern NEARNESS =
      Pattern.compile("(?i)(?:o?near|within|pre|adj|[wnp])/(?:(\\d{1,2})|[sp])");

  private static final int USUAL = 5;

  private ForeignOperators() {}

  /** An operator would stand between two things; at either end it is something else. */
  static void advise(List<Lexeme> lexemes, Remarks remarks) {
    for (int i = 1; i < lexemes.size() - 1; i++) {
      Lexeme lexeme = lexemes.get(i);
      Matcher nearness = NEARNESS.matcher(lexeme.text());
      if (lexeme.is(Lexeme.Kind.WORD) && nearness.matches()) {
        String gaps = nearness.group(1) == null ? String.valueOf(USUAL) : nearness.group(1);
        String phrase =
            "\"%s %s\"~%s".formatted(lexemes.get(i - 1).text(), lexemes.get(i + 1).text(), gaps);
        remarks.advise(
            "foreign-operator",
            lexeme.position(),
            ("“%s” was read as words of the text. Words near each other are asked for as %s,"
                    + " which has the number of words that may stand between.")
                .formatted(lexeme.text(), phrase),
            phrase);
      }
    }
  }
}
