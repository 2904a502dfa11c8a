package org.isnad.parser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.query.ParsedQuery;
import org.isnad.query.QueryRefusedException;

/**
 * Reads what a reader typed.
 *
 * <p>Words side by side must all be there, unless asked otherwise; {@code AND}, {@code OR} and
 * {@code NOT} in capitals, {@code -}, {@code +}, parentheses, {@code "phrases"}, {@code "near
 * words"~5}, {@code *} and {@code ?}, {@code field:value}, {@code date:} with days, months, years
 * and ranges, {@code =exact}. Whatever is wrong is mended, and the answer says how.
 *
 * <p>Takes time in proportion to the length. Safe to call from many threads.
 */
public final class QueryParser {

  /** The longest query, in UTF-16 units. */
  public static final int MAX_LENGTH = 2_000;

  /** The most words and values in a query, those of phrases counted. */
  public static final int MAX_CLAUSES = 100;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd}]+");

  private QueryParser() {}

  /** What stands between two words that nothing joins. */
  public enum Joined {
    /** All words. */
    AND,
    /** Any word. */
    OR
  }

  /**
   * Reads a query; an empty one asks for every article.
   *
   * @throws QueryRefusedException if it is longer than {@link #MAX_LENGTH} or has more than {@link
   *     #MAX_CLAUSES} clauses; for nothing else
   */
  public static ParsedQuery parse(String typed, Joined joined) {
    if (typed.length() > MAX_LENGTH) {
      throw new QueryRefusedException(
          "too-long",
          MAX_LENGTH,
          "The query has %,d characters.".formatted(typed.length()),
          "at most %,d characters".formatted(MAX_LENGTH));
    }
    var remarks = new Remarks();
    List<Lexeme> lexemes = new Lexer(wellFormed(typed), remarks).cut();
    refuseTooMany(lexemes);
    LowerCaseOperators.advise(lexemes, remarks);
    ForeignOperators.advise(lexemes, remarks);
    return remarks.about(new TreeBuilder(remarks, joined == Joined.OR).build(lexemes));
  }

  /** Half a character becomes the sign for a broken one; no place changes. */
  private static String wellFormed(String typed) {
    return new String(typed.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  private static void refuseTooMany(List<Lexeme> lexemes) {
    int words = 0;
    for (Lexeme lexeme : lexemes) {
      words += isLeaf(lexeme) ? words(lexeme.text()) : 0;
      if (words > MAX_CLAUSES) {
        throw new QueryRefusedException(
            "too-many",
            lexeme.position(),
            "The query has more than %,d words.".formatted(MAX_CLAUSES),
            "at most %,d of them".formatted(MAX_CLAUSES));
      }
    }
  }

  private static int words(String text) {
    return BETWEEN_WORDS.split(text.strip(), -1).length;
  }

  private static boolean isLeaf(Lexeme lexeme) {
    return switch (lexeme.kind()) {
      case WORD, PHRASE, DATE -> true;
      default -> false;
    };
  }
}
