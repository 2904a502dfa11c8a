package org.isnad.parser;

/** Which characters mean what in a query. */
final class Signs {

  private static final String CURLY_QUOTES = "“”„‟«»‹›❝❞〝〞＂″";
  private static final String BLANKS = ",;،؛—–…[]{}";

  private Signs() {}

  static boolean isCurlyQuote(char c) {
    return CURLY_QUOTES.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return c == '"' || isCurlyQuote(c);
  }

  static boolean isControl(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  /** What parts words without a meaning of its own. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || BLANKS.indexOf(c) >= 0;
  }

  static boolean endsWord(char c) {
    return isBlank(c) || isQuote(c) || c == '(' || c == ')';
  }

  static boolean isWildcard(int c) {
    return c == '*' || c == '?';
  }

  /** Marks of direction and the like, which come along when text is pasted; Persian needs 200C. */
  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200C;
  }

  static String withoutInvisible(String text) {
    return text.codePoints()
        .filter(c -> !isInvisible(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static boolean hasWildcard(String text) {
    return text.chars().anyMatch(Signs::isWildcard);
  }
}
