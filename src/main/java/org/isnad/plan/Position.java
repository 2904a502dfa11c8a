package org.isnad.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.analysis.Kind;
import org.isnad.analysis.TextAnalysis.Analysed;
import org.isnad.analysis.Token;
import org.isnad.analysis.Word;

/**
 * One position of what was typed: a word with the articles and particles that share its place.
 *
 * @param typed as typed, from the first word to the last
 * @param word the word itself; of {@code al-Asad} and {@code Abdel Rahman} the last
 * @param tokens all terms at the position
 * @param alone whether nothing else was typed beside it
 */
record Position(String typed, Word word, List<Token> tokens, boolean alone) {

  Position {
    tokens = List.copyOf(tokens);
  }

  /** The positions of a text; none if it has no word. */
  static List<Position> of(String text, Analysed analysed) {
    var groups = new ArrayList<List<Token>>();
    for (Token token : analysed.tokens()) {
      if (token.increment() > 0 || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(token);
    }
    var positions = new ArrayList<Position>();
    for (List<Token> group : groups) {
      word(group, analysed.words())
          .ifPresent(word -> positions.add(of(text, word, group, groups.size() == 1)));
    }
    return positions;
  }

  private static Position of(String text, Word word, List<Token> tokens, boolean alone) {
    return new Position(text.substring(tokens.getFirst().start(), word.end()), word, tokens, alone);
  }

  /** The last word of a group that is no article, else the last one. */
  private static Optional<Word> word(List<Token> group, List<Word> words) {
    List<Word> here =
        words.stream().filter(word -> group.stream().anyMatch(token -> isAt(token, word))).toList();
    return here.stream()
        .filter(word -> !word.article())
        .reduce((first, second) -> second)
        .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(here.getLast()));
  }

  private static boolean isAt(Token token, Word word) {
    return token.kind() != Kind.ENTITY && token.start() == word.start();
  }

  /** The word as an ordinary word's term, without apostrophes. */
  String plain() {
    return word.plain();
  }

  /**
   * What to look up as a name: the one spelling of a compound with Abd, else the word as folded,
   * with its apostrophes.
   */
  String name() {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.NAME)
        .filter(token -> token.start() < word.start() && token.end() == word.end())
        .map(Token::word)
        .findFirst()
        .orElse(word.folded());
  }

  /** This word and those after it written as one, where that is usual: Nasr Allah. */
  Optional<String> joined() {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.NAME && token.end() > word.end())
        .map(Token::word)
        .findFirst();
  }

  /** The stem, with its prefix. */
  String stem() {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.STEM && token.start() == word.start())
        .map(Token::term)
        .findFirst()
        .orElse(plain());
  }

  /** The acronym, with its prefix, if it was typed as one. */
  Optional<String> acronym() {
    return tokens.stream()
        .filter(token -> token.kind() == Kind.ACRONYM)
        .map(Token::term)
        .findFirst();
  }
}
