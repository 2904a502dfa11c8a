package org.isnad.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.isnad.article.Mention;

/**
 * Ordinary news with every place marked ({@code toponyms}, each with its country). Counted are
 * places of the Middle East that are not marked, or marked as being in the United States.
 */
final class Toponyms {

  private final Predicate<Mention> ofRegion;
  private final Consumer<String> mistakes;
  private int articles;
  private int wrong;

  Toponyms(Predicate<Mention> ofRegion, Consumer<String> mistakes) {
    this.ofRegion = ofRegion;
    this.mistakes = mistakes;
  }

  void read(JsonNode document, String text, List<Mention> mentions) {
    articles++;
    for (Mention mention : mentions) {
      if (ofRegion.test(mention) && !isMarked(mention, document, text)) {
        wrong++;
        mistakes.accept("unmarked " + mention.id() + Context.of(mention.span(), text));
      }
    }
  }

  private static boolean isMarked(Mention mention, JsonNode document, String text) {
    for (JsonNode toponym : document.get("toponyms")) {
      boolean american = toponym.path("country").asText().equals("United States");
      if (!american && Marked.of(toponym, text).span().overlaps(mention.span())) {
        return true;
      }
    }
    return false;
  }

  String table(String data) {
    return articles == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "| %s | places of the Middle East that are not marked, per 100 articles (of %,d) | %.1f"
                + " |%n",
            data,
            articles,
            100.0 * wrong / articles);
  }
}
