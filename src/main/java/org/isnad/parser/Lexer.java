package org.isnad.parser;

import java.util.ArrayList;
import java.util.List;
import org.isnad.parser.Lexeme.Kind;
import org.isnad.query.Fields;

/** Cuts what was typed into pieces, in one pass. Whatever it cannot use becomes a remark. */
final class Lexer {

  private final String typed;
  private final Remarks remarks;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  Lexer(String typed, Remarks remarks) {
    this.typed = typed;
    this.remarks = remarks;
  }

  List<Lexeme> cut() {
    while (at < typed.length()) {
      char c = typed.charAt(at);
      if (Signs.isInvisible(typed.codePointAt(at))) {
        at++;
      } else if (Signs.isBlank(c)) {
        blank(c);
      } else if (Signs.isQuote(c)) {
        quote();
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++);
      } else if (c == '-' || c == '+' || c == '=') {
        prefix(c);
      } else {
        word();
      }
    }
    return lexemes;
  }

  private void blank(char c) {
    if (Signs.isControl(c)) {
      remarks.repairOnce(
          "control-character",
          at,
          "A character that cannot be seen was read as a space.",
          "leave it out");
    }
    at++;
  }

  private void prefix(char sign) {
    int start = at++;
    if (sign == '-' && next() == '-') {
      skipWhile('-');
    } else if (at == typed.length() || Signs.isBlank(next()) || next() == ')') {
      remarks.loneOperator(String.valueOf(sign), start);
    } else {
      Kind kind = sign == '-' ? Kind.NOT : sign == '+' ? Kind.REQUIRED : Kind.EXACT;
      add(kind, String.valueOf(sign), start);
    }
  }

  private void quote() {
    int start = at;
    sayCurly(start);
    int end = nextQuote(start + 1);
    if (end < 0) {
      unbalanced(start);
      return;
    }
    sayCurly(end);
    at = end + 1;
    phrase(typed.substring(start + 1, end), distance(), start);
  }

  /** A quote behind a word closes nothing and goes; any other holds all that follows. */
  private void unbalanced(int start) {
    boolean behindWord = start > 0 && !Signs.endsWord(typed.charAt(start - 1));
    boolean closing = start + 1 == typed.length() || Signs.isBlank(typed.charAt(start + 1));
    String rest = typed.substring(start + 1).strip();
    if ((behindWord && closing) || !Signs.hasLetterOrDigit(rest)) {
      remarks.repair(
          "unbalanced-quote",
          start,
          "A double quote at character %d has no partner; it was left out.".formatted(start),
          "leave it out, or put another behind the phrase");
      at = start + 1;
      return;
    }
    remarks.repair(
        "unbalanced-quote",
        start,
        "A double quote opens at character %d and never closes; it was closed at the end."
            .formatted(start),
        typed.substring(0, start) + '"' + rest + '"');
    at = typed.length();
    phrase(rest, -1, start);
  }

  private void phrase(String text, int gaps, int start) {
    String words = Signs.withoutInvisible(text.replaceAll("\\p{Cntrl}", " ")).strip();
    if (Signs.hasLetterOrDigit(words)) {
      lexemes.add(new Lexeme(Kind.PHRASE, words, gaps, start));
    } else {
      remarks.repair(
          "empty-phrase",
          start,
          "The quotes at character %d hold no word; they were left out.".formatted(start),
          "put words between the quotes");
    }
  }

  /** Reads {@code ~5} behind a phrase; -1 if there is none. */
  private int distance() {
    if (at == typed.length() || next() != '~') {
      return -1;
    }
    int start = at++;
    int digits = at;
    while (at < typed.length() && next() >= '0' && next() <= '9') {
      at++;
    }
    return Distance.read(typed.substring(digits, at), start, remarks);
  }

  private void word() {
    int start = at;
    int colon = start;
    while (colon < typed.length() && belongsToName(typed.charAt(colon))) {
      colon++;
    }
    boolean named = colon > start && colon < typed.length() && typed.charAt(colon) == ':';
    String name = named ? Signs.withoutInvisible(typed.substring(start, colon)) : "";
    if (Fields.isKnown(Fields.normal(name))) {
      field(Fields.normal(name), colon, start);
    } else if (named && isFollowed(colon)) {
      unknownField(name, colon, start);
    } else {
      plainWord();
    }
  }

  private void plainWord() {
    int start = at;
    while (at < typed.length() && !endsWordHere(start)) {
      at++;
    }
    WordReader.read(typed.substring(start, at), start, typed.length(), lexemes, remarks);
  }

  private static boolean belongsToName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Signs.isInvisible(c);
  }

  /** {@code http://...}, {@code Breaking:} and {@code 12:30} are text and need no remark. */
  private boolean isFollowed(int colon) {
    char after = colon + 1 < typed.length() ? typed.charAt(colon + 1) : ' ';
    boolean value = !Signs.endsWord(after) || Signs.isQuote(after) || after == '(';
    return value && !typed.startsWith("//", colon + 1);
  }

  /** A comma between digits belongs to the number. */
  private boolean endsWordHere(int start) {
    if (!Signs.endsWord(next())) {
      return false;
    }
    boolean inNumber =
        next() == ','
            && at > start
            && at + 1 < typed.length()
            && Character.isDigit(typed.charAt(at - 1))
            && Character.isDigit(typed.charAt(at + 1));
    return !inNumber;
  }

  private void field(String name, int colon, int start) {
    at = colon + 1;
    while (at < typed.length() && Character.isWhitespace(next())) {
      at++;
    }
    if (at == typed.length() || next() == ')') {
      remarks.repair(
          "empty-field",
          start,
          "Nothing follows “%s:”; it was read as a word.".formatted(name),
          name + ":value");
      add(Kind.WORD, name, start);
      return;
    }
    add(Kind.FIELD, name, start);
    if (name.equals(Fields.DATE) && next() != '(' && !Signs.isQuote(next())) {
      date();
    }
  }

  private void unknownField(String name, int colon, int start) {
    remarks.repair(
        "unknown-field",
        start,
        "There is no field “%s”; it was read as a word.".formatted(name),
        "one of " + Fields.ALL);
    WordReader.read(name, start, typed.length(), lexemes, remarks);
    at = colon + 1;
  }

  private void date() {
    int start = at;
    if (next() == '[' || next() == '{') {
      while (at < typed.length() && next() != ']' && next() != '}') {
        at++;
      }
      at = Math.min(at + 1, typed.length());
    } else {
      while (at < typed.length() && "<>= ".indexOf(next()) >= 0) {
        at++;
      }
      while (at < typed.length() && !Signs.endsWord(next())) {
        at++;
      }
    }
    add(Kind.DATE, typed.substring(start, at), start);
  }

  private int nextQuote(int from) {
    int i = from;
    while (i < typed.length() && !Signs.isQuote(typed.charAt(i))) {
      i++;
    }
    return i < typed.length() ? i : -1;
  }

  private void sayCurly(int position) {
    if (Signs.isCurlyQuote(typed.charAt(position))) {
      remarks.repairOnce(
          "curly-quote", position, "Curly quotes were read as straight ones.", "\"…\"");
    }
  }

  private void skipWhile(char c) {
    while (at < typed.length() && next() == c) {
      at++;
    }
  }

  private char next() {
    return at < typed.length() ? typed.charAt(at) : ' ';
  }

  private void add(Kind kind, String text, int position) {
    lexemes.add(Lexeme.of(kind, text, position));
  }
}
