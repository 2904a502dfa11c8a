package org.isnad.analysis;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Mention;
import org.isnad.spelling.Folding;

/** Puts the terms of mentions among those of the text. */
final class EntityTerms {

  private EntityTerms() {}

  static List<Token> add(List<Token> tokens, List<Mention> mentions, String text) {
    if (mentions.isEmpty() || tokens.isEmpty()) {
      return tokens;
    }
    var all = new ArrayList<Token>(tokens.size() + 2 * mentions.size());
    int next = 0;
    int passed = tokens.getFirst().start();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      all.add(token);
      boolean last = i + 1 == tokens.size() || tokens.get(i + 1).start() > token.start();
      // a mention may begin inside a word where a correction says so: it belongs to that word
      while (last && next < mentions.size() && mentions.get(next).span().start() < token.end()) {
        Mention mention = mentions.get(next++);
        if (mention.span().start() >= passed) {
          add(all, mention, token.start(), text);
        }
      }
      passed = last ? token.end() : passed;
    }
    return all;
  }

  private static void add(List<Token> all, Mention mention, int start, String text) {
    String id = mention.dimension().id() + "/" + mention.id();
    String surface = Folding.fold(mention.span().of(text));
    int end = mention.span().end();
    for (String word : List.of(id, id + "|" + surface)) {
      all.add(new Token(Term.of(Kind.ENTITY, word), 0, start, end));
    }
  }
}
