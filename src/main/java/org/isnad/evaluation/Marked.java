package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.article.Span;
import org.isnad.spelling.Folding;

/**
 * A stretch of a text that a person marked.
 *
 * @param type such as {@code Location}
 */
record Marked(Span span, String type, String surface) {

  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "and", "of", "in", "for", "its", "it", "he", "she", "they", "we", "you",
          "i", "his", "her", "their", "our", "my", "who", "which", "that", "this", "these", "those",
          "them", "him", "us", "here", "there");

  static Marked of(JsonNode node, String text) {
    int end = Math.min(node.path("end").asInt(), text.length());
    var span = new Span(Math.min(node.path("begin").asInt(), end), end);
    return new Marked(span, node.path("type").asText(), span.of(text));
  }

  /**
   * Whether it is a capitalised name: without a leading article it begins with a capital, and some
   * word of it with a capital is neither a pronoun nor an ordinary English word. The hospital and
   * We are none; Damascus, the White House and the US are.
   */
  boolean isName(Predicate<String> ordinary) {
    String name = surface.strip().replaceFirst("^(?i)(the|an?)\\s+", "");
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    int capitals = 0;
    for (String word : name.split("[^\\p{L}\\p{N}'’.]+", -1)) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      capitals++;
      String folded = Folding.fold(word);
      boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (acronym || (!SMALL.contains(folded) && !ordinary.test(folded))) {
        return true;
      }
    }
    // the White House: ordinary words, but two of them with capitals, the first not for its place
    return capitals > 1 && name.length() < surface.strip().length();
  }
}
