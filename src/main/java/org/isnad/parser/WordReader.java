package org.isnad.parser;

import java.util.List;
import org.isnad.parser.Lexeme.Kind;

/** Tells words from operators and takes off what other search languages put behind a word. */
final class WordReader {

  private WordReader() {}

  /**
   * Adds what the text is.
   *
   * @param length of the whole query
   */
  static void read(String typed, int start, int length, List<Lexeme> into, Remarks remarks) {
    String text = Signs.withoutInvisible(typed);
    boolean last = start + typed.length() == length;
    String stated = last && into.size() > 1 ? withoutQuestionMark(text, start, remarks) : text;
    String word = withoutTail(stated, start, remarks);
    if (kind(word) != Kind.WORD || Signs.hasLetterOrDigit(word) || isEverything(word)) {
      into.add(Lexeme.of(kind(word), word, start));
    } else {
      remarks.repair(
          "no-word",
          start,
          "“%s” has no letter and no digit; it was left out.".formatted(text),
          "leave it out");
    }
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "AND", "&&" -> Kind.AND;
      case "OR", "||" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }

  static boolean isEverything(String word) {
    return word.equals("*") || word.equals("*:*");
  }

  private static String withoutTail(String text, int start, Remarks remarks) {
    int cut = tailStart(text);
    if (cut <= 0) {
      return text;
    }
    boolean fuzzy = text.charAt(cut) == '~';
    String tail = text.substring(cut);
    remarks.repair(
        fuzzy ? "fuzzy" : "boost",
        start + cut,
        fuzzy
            ? "Other spellings of names are found anyway; “%s” was left out.".formatted(tail)
            : "Words have no weights here; “%s” was left out.".formatted(tail),
        text.substring(0, cut));
    return text.substring(0, cut);
  }

  /** Where {@code ~1} or {@code ^2.5} begins at the end of a word; -1 if there is neither. */
  private static int tailStart(String text) {
    int start = -1;
    for (int i = text.length() - 1; i >= 0 && "0123456789.~^".indexOf(text.charAt(i)) >= 0; i--) {
      if (text.charAt(i) == '~' || text.charAt(i) == '^') {
        start = i;
      }
    }
    return start;
  }

  /** Who asks in a sentence ends it with a question mark, which is no wildcard then. */
  private static String withoutQuestionMark(String text, int start, Remarks remarks) {
    String asked = text.endsWith("?") ? text.substring(0, text.length() - 1) : "";
    if (asked.isEmpty() || Signs.hasWildcard(asked)) {
      return text;
    }
    remarks.advise(
        "question-mark",
        start + asked.length(),
        "The last “?” was read as a question mark, not as any letter.",
        asked);
    return asked;
  }
}
