package org.isnad.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.entry.Condition.Where;
import org.isnad.spelling.Folding;

/** Reads the little notation of spellings: {@code (US/American) forces{!next:of;with:Iraq}}. */
public final class Notation {

  private static final List<String> ARTICLES = List.of("al-", "el-");

  private Notation() {}

  /**
   * All spellings a cell's part stands for.
   *
   * @throws IllegalArgumentException saying what is wrong and what would be right
   */
  public static List<Alias> read(String part, Alias.Kind kind) {
    int brace = part.indexOf('{');
    String text = brace < 0 ? part : part.substring(0, brace);
    List<Condition> conditions = brace < 0 ? List.of() : conditions(part.substring(brace));
    return expand(text.strip()).stream().map(one -> new Alias(one, kind, conditions)).toList();
  }

  private static List<Condition> conditions(String braces) {
    if (!braces.endsWith("}") || braces.indexOf('}') < braces.length() - 1) {
      throw new IllegalArgumentException(
          "'%s' must be one pair of braces at the end, such as {!next:of;with:Iraq}"
              .formatted(braces));
    }
    return Arrays.stream(braces.substring(1, braces.length() - 1).split(";"))
        .map(Notation::condition)
        .toList();
  }

  private static Condition condition(String text) {
    String[] sides = text.strip().split(":", 2);
    boolean negated = sides[0].startsWith("!");
    Where where =
        switch (negated ? sides[0].substring(1) : sides[0]) {
          case "prev" -> Where.PREVIOUS;
          case "next" -> Where.NEXT;
          case "with" -> Where.ARTICLE;
          case "scene" -> Where.SCENE;
          default ->
              throw new IllegalArgumentException(
                  "'%s' must begin with prev:, next:, with:, scene:, or one of these after !"
                      .formatted(text));
        };
    List<String> words =
        sides.length < 2
            ? List.of()
            : Arrays.stream(sides[1].split(",")).map(one -> word(one, where)).distinct().toList();
    if (words.isEmpty() || words.contains("")) {
      throw new IllegalArgumentException("'%s' must list words between commas".formatted(text));
    }
    return new Condition(where, negated, words);
  }

  /** In an article "is" is everywhere, so that IS must be looked for in capitals. */
  private static String word(String text, Where where) {
    boolean acronym = where == Where.ARTICLE && text.strip().matches("\\p{Lu}{2,5}");
    return (acronym ? "^" : "") + word(text);
  }

  /** A word or phrase as text is compared with it: folded, without articles and possessives. */
  public static String word(String text) {
    String[] words = Folding.fold(text.strip()).split(" ");
    return Arrays.stream(words)
        .map(Notation::bare)
        .filter(word -> words.length == 1 || !word.equals("al"))
        .collect(Collectors.joining(" "));
  }

  private static String bare(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (String article : ARTICLES) {
      bare = bare.startsWith(article) ? bare.substring(article.length()) : bare;
    }
    return bare.replace("'", "").replace(".", "").replace('-', ' ');
  }

  /** Every combination of the alternatives in parentheses. */
  public static List<String> expand(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      if (text.isEmpty() || text.indexOf(')') >= 0) {
        throw new IllegalArgumentException(
            "'%s' must be a spelling, alternatives as in (US/American) forces".formatted(text));
      }
      return List.of(text);
    }
    int close = text.indexOf(')', open);
    if (close < 0) {
      throw new IllegalArgumentException("'%s' must close its parenthesis".formatted(text));
    }
    List<String> rest = after(text.substring(close + 1));
    List<String> all = new ArrayList<>();
    for (String alternative : text.substring(open + 1, close).split("/", -1)) {
      for (String tail : rest) {
        all.add(text.substring(0, open) + alternative.strip() + tail);
      }
    }
    return all;
  }

  private static List<String> after(String rest) {
    return rest.isEmpty() ? List.of("") : expand(rest);
  }
}
